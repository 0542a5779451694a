import type { FormData } from '../form/form-data.ts';
import { isDeed } from '../form/view/element.ts';
import type { Happening } from '../form/view/element.ts';
import { deedsOf, goOn, tryEvidence } from './deeds.ts';
import { focusOn, itemAt } from './focus.ts';
import { openWindow } from './form-window.ts';
import { listen } from './listen.ts';

/** Runs the form in this window: shows it, keeps every answer, and does what the person asks. */
export function startForm(data: FormData, program: string): void {
  const [page, bar, status] = ['page', 'bar', 'status'].map(partOf);
  if (page === undefined || bar === undefined || status === undefined) return;
  const form = openWindow(data, program, { page, bar, status });
  let lastItem: string | undefined;
  const deeds = deedsOf(form, () => lastItem);

  const happen = (happening: Happening): void => {
    if (isDeed(happening)) return deeds[happening.does]();
    if (happening.does === 'try-evidence') return tryEvidence(form, happening.item);
    form.act(happening);
    if (happening.does === 'open-draft') focusOn(`${happening.item}-piece-title`);
    if (happening.does === 'close-draft' || happening.does === 'remove-evidence')
      focusOn(`${happening.item}-add`);
  };
  document.addEventListener('focusin', ({ target }) => {
    lastItem = itemAt(target) ?? lastItem;
  });
  listen({ happen, goOn: (from) => goOn(form, from), left: form.sayKept });
}

const partOf = (id: string): Element | undefined => document.querySelector(`#${id}`) ?? undefined;
