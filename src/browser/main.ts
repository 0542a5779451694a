import type { FormData } from '../form/form-data.ts';
import { startForm } from './run-form.ts';

const textIn = (id: string): string => document.querySelector(`#${id}`)?.textContent ?? '';

// The page was written whole by copcheck; what stands in it is of this type, or the page is not ours.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const data = JSON.parse(textIn('form-data')) as FormData;
startForm(data, document.body.dataset['program'] ?? '');
