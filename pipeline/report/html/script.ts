/** Filters the cards. The page says everything without it; the filter bar appears only where it runs. */
export const SCRIPT = `
(() => {
  const bar = document.querySelector('.filters');
  if (!bar) return;
  const cards = [...document.querySelectorAll('.card')];
  const buttons = [...bar.querySelectorAll('button')];
  const rule = bar.querySelector('select');
  const words = bar.querySelector('input');
  const count = bar.querySelector('output');
  let severity = '';
  const apply = () => {
    const wanted = words.value.trim().toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const card of cards) {
      const { severity: own, rule: ownRule, text } = card.dataset;
      const fits = (!severity || own === severity) && (!rule.value || ownRule === rule.value) && wanted.every((word) => text.includes(word));
      card.hidden = !fits;
      if (fits) shown++;
    }
    count.value = shown;
  };
  for (const button of buttons)
    button.addEventListener('click', () => {
      severity = button.value;
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
      apply();
    });
  rule.addEventListener('change', apply);
  words.addEventListener('input', apply);
  const open = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target instanceof HTMLDetailsElement) target.open = true;
  };
  addEventListener('hashchange', open);
  open();
  bar.hidden = false;
  apply();
})();
`;
