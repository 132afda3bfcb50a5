import { useState } from 'react';
import type { FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { faultKindSchema, forcedFaultSchema } from '../../../contract/demo-faults';
import type { FaultKind } from '../../../contract/demo-faults';
import { faultMutations, faultQueries } from '../../../data/faults';
import { Button } from '../../../ui/button';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import styles from './faults.module.css';

/** Which requests one mostly wants to see fail. */
const routes = ['any', 'reads', 'writes', 'replies', 'mailbox', 'folder'] as const;
type Route = (typeof routes)[number];

const endpoints: Record<Route, string> = {
  any: 'any',
  reads: 'reads',
  writes: 'writes',
  replies: 'POST /mentions/:mentionId/replies',
  mailbox: 'PUT /mailboxes/:mailboxId',
  folder: 'PUT /smart-folders/:smartFolderId',
};

/** Asks for one certain fault at the next requests of a kind. */
export function ForceFault() {
  const t = useTranslations('faults');
  const queryClient = useQueryClient();
  const [kind, setKind] = useState<FaultKind>('cut-after');
  const [route, setRoute] = useState<Route>('replies');
  const [count, setCount] = useState('1');
  const asked = forcedFaultSchema.safeParse({
    kind,
    route: endpoints[route],
    count: /^\d+$/.test(count.trim()) ? Number(count) : Number.NaN,
  });
  const [isChecked, setIsChecked] = useState(false);
  const force = useMutation({
    ...faultMutations.force(),
    onSuccess: (faults) => {
      setIsChecked(false);
      queryClient.setQueryData(faultQueries.current().queryKey, faults);
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsChecked(true);
    if (asked.success) force.mutate(asked.data);
  }

  return (
    <section aria-label={t('forcePart')} className={styles.part}>
      <form className={styles.fields} noValidate onSubmit={submit}>
        <Select
          label={t('kind')}
          value={kind}
          onValueChange={(value) => {
            const chosen = faultKindSchema.options.find((known) => known === value);
            if (chosen !== undefined) setKind(chosen);
          }}
          options={faultKindSchema.options.map((value) => ({
            value,
            text: t(`kinds.${value}`),
          }))}
          className={styles.wide}
        />
        <Select
          label={t('route')}
          value={route}
          onValueChange={(value) => {
            const chosen = routes.find((known) => known === value);
            if (chosen !== undefined) setRoute(chosen);
          }}
          options={routes.map((value) => ({ value, text: t(`routes.${value}`) }))}
          className={styles.wide}
        />
        <TextField
          label={t('count')}
          inputMode="numeric"
          value={count}
          error={isChecked && !asked.success ? t('countFault') : undefined}
          onValueChange={setCount}
          className={styles.count}
        />
        <Button type="submit" isBusy={force.isPending}>
          {t('force')}
        </Button>
      </form>
      {force.isError && (
        <p role="alert" className={styles.failure}>
          {t('notDone')}
        </p>
      )}
    </section>
  );
}
