/** What is true of the whole account; there is one. `settingsRevision`: see the contract's session. */
export interface Account {
  id: typeof ACCOUNT_ID;
  settingsRevision: number;
}

export const ACCOUNT_ID = 'account';
