import './style/app.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queries } from './api/queries.ts'
import { Tooltips } from './parts/tooltip.tsx'
import { router } from './router.tsx'

const place = document.getElementById('root')
if (!place) throw new Error('Unexpected page without #root, expected that of index.html')

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Tooltips>
        <RouterProvider router={router} />
      </Tooltips>
    </QueryClientProvider>
  </StrictMode>,
)
