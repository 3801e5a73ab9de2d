// Not a module otherwise, so nothing makes it strict.
button.onclick = () => import('./panel.js').then(({ open }) => open())
