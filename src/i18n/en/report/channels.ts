/** What the part on where to report says. */
export const channels = {
  title: 'Where to report and where to find help',
  noticeTitle: 'Before anything else',
  searchTitle: 'Nobody is to search',
  none: 'No channels are on record.',
  columns: {
    channel: 'Channel',
    reach: 'How to reach it',
    for: 'For',
    notes: 'Hours, languages, source',
  },
  runBy: (runBy: string) => `Run by ${runBy}`,
  noReach: 'none found; ask for it in writing',
  notFor: (text: string) => `Not for: ${text}`,
  hours: (hours: string) => `Hours: ${hours}`,
  languages: (languages: string) => `Languages: ${languages}`,
  source: (source: string, seen: string) => `Source: ${source}; seen ${seen}`,
  verified: (date: string) => `Verified by us on ${date}`,
  verifiedLongAgo: (date: string) => `Not verified by us in the last six months (last on ${date})`,
  notVerified: 'Not verified by us',
  link: (name: string) => `${name}, on the web`,
};
