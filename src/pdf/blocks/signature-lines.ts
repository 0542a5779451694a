import type { SignatureLines } from '../../report/block.ts';
import type { Canvas } from '../canvas.ts';
import type { Unit } from '../flow.ts';
import { stackOf, writeStack } from '../stack.ts';
import { frame, signature, space, styles } from '../theme.ts';

/** Lines to write on by hand, and beside them a frame for the stamp. */
export function signatureUnits(canvas: Canvas, { lines, stamp }: SignatureLines): readonly Unit[] {
  const names = lines.map((text) => ({
    stack: stackOf(canvas, [{ text, style: styles.quiet }], signature.name),
    tag: canvas.tag('P', canvas.root),
  }));
  const stampWords = stackOf(canvas, [{ text: stamp, style: styles.quiet }], signature.stampWidth);
  const stampTag = canvas.tag('P', canvas.root);
  const height = signature.line * lines.length;
  const right = frame.right - signature.stampWidth;
  const lineEnd = right - signature.gutter;
  return [
    {
      before: space.beforeBlock,
      height,
      draw: (top) => {
        const bottomOf = (index: number): number => top + signature.line * (index + 1);
        const x = frame.left + signature.name;
        const frameOfStamp = { x: right, y: top, width: signature.stampWidth, height };
        const thin = { colour: 'quiet', line: space.rule } as const;
        canvas.artifact(
          [
            ...lines.map((_, index) =>
              canvas.shapes.across({ x, y: bottomOf(index), width: lineEnd - x }, thin),
            ),
            canvas.shapes.rectangle(frameOfStamp, { stroke: 'quiet', line: space.rule }),
          ].join(' '),
        );
        for (const [index, { stack, tag }] of names.entries()) {
          const y = bottomOf(index) - stack.height;
          writeStack(canvas, stack, { x: frame.left, y, tagOf: () => tag });
        }
        writeStack(canvas, stampWords, {
          x: right + space.cellAcross,
          y: top + space.cellDown,
          tagOf: () => stampTag,
        });
      },
    },
  ];
}
