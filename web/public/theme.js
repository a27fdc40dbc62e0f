// Runs before the first paint, so that a chosen theme does not flash in the other. The key is that of src/shell/theme.ts.
try {
  const theme = localStorage.getItem('chancery.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is closed to this page: the system's theme holds.
}
