import { Failure } from '../problems/failure.ts';

/** Opens what a template brings; `field` is its name in `template.yaml`, for whoever must mend it. */
export function usable<Value>(field: string, open: () => Value): Value {
  try {
    return open();
  } catch (cause) {
    throw new Failure({ code: 'template-broken', file: field }, cause);
  }
}
