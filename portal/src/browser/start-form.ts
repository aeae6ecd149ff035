/**
 * Puts the form that asks one question at a time in place of the plain one. The plain one stays for a browser that cannot
 * fetch it, and where a resident has yet to choose which figure it is about.
 */
export async function startForm(form: HTMLElement): Promise<void> {
  const choice = form.querySelector<HTMLSelectElement>('#about');
  if (choice) {
    const asked = new URLSearchParams(location.search).get('about');
    const option = [...choice.options].find(({value}) => value === asked);
    if (!option) return;
    option.toggleAttribute('selected', true);
    form.setAttribute('measure', option.value);
    const line = document.querySelector('.about-figure');
    line?.replaceChildren((line.getAttribute('data-about') ?? '').replace('{name}', option.text));
    line?.toggleAttribute('hidden', false);
  }
  if (form.getAttribute('language') === 'cy') await import('@doorstep/widgets/satisfaction-form/welsh');
  await import('@doorstep/widgets/satisfaction-form/define');
}
