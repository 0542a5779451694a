import { plainText } from '../../report/block.ts';
import type { Part } from '../../report/report.ts';
import type { Canvas } from '../canvas.ts';
import type { Unit } from '../flow.ts';
import { stackOf, writeStack } from '../stack.ts';
import { contents, frame, space, styles } from '../theme.ts';

/** The parts with their pages. The pages are known at the end, so that the lines are written then. */
export function contentsUnits(canvas: Canvas, parts: readonly Part[]): readonly Unit[] {
  const list = canvas.tag('TOC', canvas.root);
  const height = styles.plain.leading + 2 * contents.down;
  return parts.map(({ id, title }) => {
    const entry = canvas.tag('TOCI', list);
    return {
      before: 0,
      height,
      draw: (top) => {
        const page = canvas.pageNumber();
        const rule = { colour: 'rule', line: space.rule } as const;
        canvas.artifact(canvas.shapes.across({ ...frame.all, y: top + height }, rule));
        canvas.later(() => {
          const number = `${(canvas.pageOfAnchor(id) ?? 0) + 1}`;
          const words = [
            { text: [{ text: plainText(title), to: id }], align: 'left' as const },
            { text: [{ text: number, to: id }], align: 'right' as const },
          ];
          canvas.goToPage(page);
          for (const { text, align } of words) {
            const stack = stackOf(canvas, [{ text, style: styles.strong, align }], frame.width);
            writeStack(canvas, stack, {
              x: frame.left,
              y: top + contents.down,
              tagOf: () => entry,
            });
          }
        });
      },
    };
  });
}
