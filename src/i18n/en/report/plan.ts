import { plural } from './lists.ts';

/** What the action plan says. */
export const plan = {
  title: 'Action plan',
  intro: (gaps: number, planned: number) =>
    `${plural(gaps, 'gap', 'gaps')}, the most urgent first. For ${planned} of them the company has named what it will do, who and when. “Gain” is what the evidenced score gains when this item alone reaches its next level with the evidence that level needs.`,
  none: 'There are no gaps: every item that applies counts at the highest level.',
  tier: (tier: number, days: number | undefined) =>
    days === undefined ? `Tier ${tier}: next cycle` : `Tier ${tier}: within ${days} days`,
  columns: {
    item: 'Item',
    missing: 'What is missing',
    remedy: 'Remedy',
    tier: 'Tier',
    owner: 'Owner',
    due: 'Due',
    gain: 'Gain',
  },
  noOwner: 'not named',
  planned: (action: string) => `Planned: ${action}`,
  interim: (text: string) => `Interim: ${text}`,
};
