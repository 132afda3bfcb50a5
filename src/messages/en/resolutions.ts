/** Who answers a mention, and why. */
export const resolutions = {
  whoAnswers: 'Who answers:',
  blocked: 'blocked',
  unanswerable: 'cannot be answered',
  deletedProfile: 'a deleted profile',
  dependsOnView: 'Depends on the folder it is opened from',
} as const;
