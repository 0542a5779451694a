/** Downloads a text as a file. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun by then; until then the address must live.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The text of a file that the person chooses; never called when they choose none. */
export function openText(then: (text: string) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.hidden = true;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    input.remove();
    // A file of answers is small; what is larger is none, and reading it could stop the browser.
    if (file === undefined) return;
    if (file.size > MOST_BYTES) then('');
    else void file.text().then(then);
  });
  document.body.append(input);
  input.click();
}

const MOST_BYTES = 4 * 1024 * 1024;
