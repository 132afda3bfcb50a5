import { useRef, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { cannedReplyMutations } from '../../data/canned-replies';
import { isProblem } from '../../data/http';
import type { CannedReply } from '../../domain/canned-reply';
import { mergeDraft, readContent, toDraft } from './canned-reply-draft';
import type { CannedReplyDraft } from './canned-reply-draft';

/**
 * How what is edited stands in the backend. `exists`: a try whose answer was lost created it, with what stood
 * here then.
 */
export type Standing = 'current' | 'stale' | 'gone' | 'exists';

/**
 * A canned reply on its way to being saved. What is typed while it saves is not in the save: then one goes on with
 * what was saved. Where someone else saved it meanwhile, what one had not changed becomes theirs.
 * @param onDone after a save of all that is there
 */
export function useCannedReplyForm(cannedReply: CannedReply | null, onDone: () => void) {
  /** What the draft was made from, as the backend has it. */
  const [base, setBase] = useState(cannedReply);
  const [draft, setDraft] = useState(() => toDraft(cannedReply));
  /** The draft as it is when an answer comes. */
  const latest = useRef(draft);
  const [goesOn, setGoesOn] = useState(false);
  const keyRef = useRef(crypto.randomUUID());
  const create = useMutation(cannedReplyMutations.create());
  const save = useMutation(cannedReplyMutations.save(base?.id ?? ''));

  const stale = isProblem(save.error, '/problems/stale-canned-reply') ? save.error.problem : null;
  const exists = isProblem(create.error, '/problems/key-reused');
  const savedStanding = stale === null ? 'current' : stale.current === null ? 'gone' : 'stale';
  const standing: Standing = exists ? 'exists' : savedStanding;

  function put(next: CannedReplyDraft): void {
    latest.current = next;
    setDraft(next);
  }
  function take(saved: CannedReply, sent: CannedReplyDraft): void {
    if (isSame(latest.current, sent)) {
      onDone();
      return;
    }
    setBase(saved);
    setGoesOn(true);
    // It has created what it stands for; what is created again is another one.
    keyRef.current = crypto.randomUUID();
    create.reset();
    save.reset();
  }

  return {
    draft,
    standing,
    /** What stands in the backend where someone else saved it meanwhile; null otherwise. */
    theirs: stale?.current ?? null,
    error: create.error ?? save.error,
    isNamed: standing !== 'current' && (exists || create.error === null),
    isPending: create.isPending || save.isPending,
    isChanged: !isSame(draft, toDraft(base)),
    /** An earlier state was saved, and what was typed since is not. */
    goesOn,
    change(changed: Partial<CannedReplyDraft>) {
      put({ ...latest.current, ...changed });
    },
    submit() {
      const sent = draft;
      const content = readContent(sent);
      setGoesOn(false);
      if (exists) keyRef.current = crypto.randomUUID();
      const onSuccess = (saved: CannedReply) => {
        take(saved, sent);
      };
      if (base === null || savedStanding === 'gone') {
        create.mutate({ key: keyRef.current, content }, { onSuccess });
        return;
      }
      save.mutate(
        { version: base.version, content },
        {
          onSuccess,
          onError: (error) => {
            const isStale = isProblem(error, '/problems/stale-canned-reply');
            const current = isStale ? error.problem.current : null;
            if (current === null) return;
            put(mergeDraft(toDraft(base), toDraft(current), latest.current));
            setBase(current);
          },
        },
      );
    },
  };
}

function isSame(one: CannedReplyDraft, other: CannedReplyDraft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
