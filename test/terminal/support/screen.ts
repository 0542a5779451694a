import { cells } from '../../../src/text/cells.ts';

/** What a person sees, from what a program writes to a terminal of this size. */
export class Screen {
  readonly #columns: number;
  readonly #rows: number;
  #lines: string[][];
  #row = 0;
  #column = 0;
  /** Letters that did not fit on their line and were put on the next one by the terminal itself. */
  wrapped = 0;
  /** Every letter ever written, for what has scrolled away. */
  everything = '';

  constructor(columns: number, rows: number) {
    this.#columns = columns;
    this.#rows = rows;
    this.#lines = Array.from({ length: rows }, () => []);
  }

  get text(): string {
    return this.#lines
      .map((line) =>
        Array.from(line, (cell) => cell ?? ' ')
          .join('')
          .trimEnd(),
      )
      .join('\n')
      .trimEnd();
  }

  write(data: string): void {
    // oxlint-disable-next-line no-control-regex -- the control sequences of terminals
    for (const [token] of data.matchAll(/\u001b\[[?\d;]*[A-Za-z]|\u001b.|[\s\S]/gu)) {
      if (token.startsWith('\u001b')) this.#control(token);
      else this.#put(token);
    }
  }

  #put(letter: string): void {
    this.everything += letter;
    if (letter === '\r') this.#column = 0;
    else if (letter === '\n') this.#down();
    else if (letter === '\b') this.#column = Math.max(0, this.#column - 1);
    else if (letter !== '\u0007') this.#show(letter);
  }

  #show(letter: string): void {
    const line = this.#lines[this.#row] ?? [];
    if (cells(letter) === 0) {
      line[this.#column - 1] = `${line[this.#column - 1] ?? ''}${letter}`;
      return;
    }
    if (this.#column >= this.#columns) {
      this.wrapped += 1;
      this.#column = 0;
      this.#down();
    }
    const here = this.#lines[this.#row] ?? [];
    here[this.#column] = letter;
    this.#column += 1;
  }

  #down(): void {
    if (this.#row < this.#rows - 1) {
      this.#row += 1;
      return;
    }
    this.#lines = [...this.#lines.slice(1), []];
  }

  #control(sequence: string): void {
    // oxlint-disable-next-line no-control-regex -- the control sequences of terminals
    const [, given = '', kind = ''] = /^\u001b\[([?\d;]*)([A-Za-z])$/.exec(sequence) ?? [];
    const number = Number(given) || 1;
    const move = (rows: number, columns: number): void => {
      this.#row = Math.min(this.#rows - 1, Math.max(0, this.#row + rows));
      this.#column = Math.max(0, this.#column + columns);
    };
    const kinds: Readonly<Record<string, () => void>> = {
      A: () => move(-number, 0),
      B: () => move(number, 0),
      C: () => move(0, number),
      D: () => move(0, -number),
      G: () => move(0, number - 1 - this.#column),
      H: () => move(-this.#row, -this.#column),
      J: () => this.#erase(given),
      K: () => this.#eraseLine(given),
    };
    kinds[kind]?.();
  }

  #eraseLine(given: string): void {
    this.#lines[this.#row] = given === '2' ? [] : this.#keptLeft();
  }

  #keptLeft(): string[] {
    return (this.#lines[this.#row] ?? []).slice(0, this.#column);
  }

  #erase(given: string): void {
    const from = given === '2' ? 0 : this.#row + 1;
    if (given !== '2') this.#lines[this.#row] = this.#keptLeft();
    for (let row = from; row < this.#rows; row += 1) this.#lines[row] = [];
  }
}
