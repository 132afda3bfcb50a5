import { useMemo } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { accountQueries } from '../../data/account';
import type { ReasonAgent } from '../resolutions/describe-reason';

/** Through whose eyes one looks: one's own, another user's, or those of one who has never published. */
export type PreviewAgent = { kind: 'you' } | { kind: 'user'; userId: string } | { kind: 'new' };

/** As the facts are asked for. */
export function toAgentId(agent: PreviewAgent): string | null {
  if (agent.kind === 'you') return null;
  return agent.kind === 'user' ? agent.userId : '';
}

/** As sentences speak of them. */
export function useReasonAgent(agent: PreviewAgent): ReasonAgent | undefined {
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  return useMemo(() => {
    if (agent.kind === 'you') return undefined;
    if (agent.kind === 'new') return { kind: 'new' };
    const user = account.users.find(({ id }) => id === agent.userId);
    return { kind: 'named', name: user?.name ?? agent.userId };
  }, [agent, account]);
}
