import { useParams } from '@tanstack/react-router'

/** The id in the path, slashes and all: `xa/ilva-maren` of `/people/xa/ilva-maren`. */
export function useId(): string {
  const { id, _splat } = useParams({ strict: false }) as { id?: string; _splat?: string }
  return id ?? _splat ?? ''
}
