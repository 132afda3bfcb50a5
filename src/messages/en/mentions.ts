export const mentions = {} as const;
