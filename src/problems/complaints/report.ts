/** What can be wrong with a report. */
export type ReportComplaints = {
  'glyph-missing': { readonly characters: string; readonly text: string };
  'template-broken': { readonly file: string };
};
