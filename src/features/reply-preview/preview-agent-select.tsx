import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../data/account';
import { sessionQueries } from '../../data/session';
import { Select } from '../../ui/select';
import type { PreviewAgent } from './preview-agent';

/** Chooses through whose eyes the preview looks. */
export function PreviewAgentSelect({
  agent,
  onAgentChange,
}: {
  agent: PreviewAgent;
  onAgentChange: (agent: PreviewAgent) => void;
}) {
  const t = useTranslations('replyPreview.agent');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const others = account.users.filter(({ id }) => id !== session.user.id);
  return (
    <Select
      label={t('label')}
      appearance="inline"
      value={writeAgent(agent)}
      onValueChange={(value) => {
        onAgentChange(readAgent(value));
      }}
      options={[
        { options: [{ value: 'you', text: t('you') }] },
        ...(others.length === 0
          ? []
          : [{ options: others.map(({ id, name }) => ({ value: `user ${id}`, text: name })) }]),
        { options: [{ value: 'new', text: t('new') }] },
      ]}
      renderValue={(chosen) => (agent.kind === 'new' ? t('newShort') : chosen?.text)}
    />
  );
}

function writeAgent(agent: PreviewAgent): string {
  return agent.kind === 'user' ? `user ${agent.userId}` : agent.kind;
}

function readAgent(value: string): PreviewAgent {
  if (value === 'you' || value === 'new') return { kind: value };
  return { kind: 'user', userId: value.slice('user '.length) };
}
