/** Where to report and where to find help; corrected without a new version of the guideline. */
export type Contacts = {
  readonly notice: string;
  readonly searchRule: string;
  readonly channels: readonly Channel[];
};

export type Channel = {
  readonly id: string;
  readonly name: string;
  /** Numbers and addresses; empty where none was found. */
  readonly reach: readonly string[];
  readonly runBy: string;
  readonly for: string;
  readonly notFor?: string;
  readonly hours: string;
  readonly languages: string;
  readonly source: string;
  /** ISO date on which we rang or wrote; absent when nobody did. */
  readonly verifiedOn?: string;
  readonly seen: string;
};
