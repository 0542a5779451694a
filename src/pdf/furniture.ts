import type { Running } from '../report/report.ts';
import type { Canvas } from './canvas.ts';
import { stackOf, wordsOfStack } from './stack.ts';
import type { Setting } from './stack.ts';
import { frame, furniture, space, styles } from './theme.ts';

/** Running head and foot on every page: whose report it is, that it is a draft, and which page of how many. */
export function drawFurniture(canvas: Canvas, running: Running): void {
  const count = canvas.pageCount();
  for (let index = 0; index < count; index += 1) {
    canvas.goToPage(index);
    const page = running.page.replace('{page}', `${index + 1}`).replace('{pages}', `${count}`);
    if (index > 0) drawHead(canvas, running);
    drawFoot(canvas, running, page);
  }
}

/** The first page has its own head, which says the same. */
function drawHead(canvas: Canvas, { header, draft }: Running): void {
  drawLine(canvas, furniture.headerTop, [
    { text: header, style: styles.furniture, align: 'left' },
    { text: draft, style: styles.furnitureStrong, align: 'right' },
  ]);
  const rule = { colour: 'rule', line: space.rule } as const;
  const y = furniture.headerTop + furniture.rule;
  canvas.artifact(canvas.shapes.across({ ...frame.all, y }, rule), 'Pagination');
}

function drawFoot(canvas: Canvas, { footer, draft }: Running, page: string): void {
  drawLine(canvas, furniture.footerTop, [
    { text: `${footer} · ${draft}`, style: styles.furniture, align: 'left' },
    { text: page, style: styles.furniture, align: 'right' },
  ]);
}

function drawLine(canvas: Canvas, y: number, settings: readonly Setting[]): void {
  const words = settings.map((setting) => {
    const stack = stackOf(canvas, [setting], frame.width);
    return wordsOfStack(canvas, { ...stack, lines: stack.lines.slice(0, 1) }, { x: frame.left, y });
  });
  canvas.artifact(words.join('\n'), 'Pagination');
}
