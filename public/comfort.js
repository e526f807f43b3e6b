// Remembers how a reader likes to read: theme and text size. Runs before the first paint; nothing depends on it.
(() => {
  const root = document.documentElement;
  const DEFAULTS = { theme: 'auto', size: 'normal' };

  function recall(name) {
    try {
      return localStorage.getItem(name) ?? DEFAULTS[name];
    } catch {
      return DEFAULTS[name];
    }
  }

  function remember(name, value) {
    try {
      localStorage.setItem(name, value);
    } catch {
      // Private windows refuse: the choice then lasts as long as the page.
    }
  }

  function show(name, value) {
    if (value === DEFAULTS[name]) delete root.dataset[name];
    else root.dataset[name] = value;
  }

  root.dataset.comfort = '';
  for (const name of Object.keys(DEFAULTS)) show(name, recall(name));

  addEventListener('DOMContentLoaded', () => {
    const box = document.querySelector('.comfort');
    if (!box) return;
    for (const input of box.querySelectorAll('input')) input.checked = input.value === recall(input.name);
    box.addEventListener('change', ({ target }) => {
      remember(target.name, target.value);
      show(target.name, target.value);
    });
    addEventListener('click', ({ target }) => {
      if (!box.contains(target)) box.open = false;
    });
    addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !box.open) return;
      box.open = false;
      box.querySelector('summary').focus();
    });
  });
})();
