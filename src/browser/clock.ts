const two = (number: number): string => String(number).padStart(2, '0');

/** Today, as the clock of this computer has it: an ISO date. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Hours and minutes, as the clock of this computer has them. */
export function clock(): string {
  const now = new Date();
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}
