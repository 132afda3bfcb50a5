import type { Translation } from '../translation';
import type { bulkReply as english } from '../en/bulk-reply';

export const bulkReply = {
  title: 'Répondre à {count, plural, one {# mention} other {# mentions}}',
  close: 'Fermer',
  cancel: 'Annuler',
  text: 'Réponse à toutes',
  placeholder: 'Écrire un texte pour toutes, ou / pour une réponse type',
  textHint:
    "'{author}', '{profile}' et '{agent}' sont remplis pour chaque mention. Chaque réponse part seule.",
  kept: 'Ce texte a été gardé.',
  discard: 'Le supprimer',
  sample: 'À <name>{author}</name> en tant que <who>{profile}</who>',
  sampleLabel: 'Ce qui sera lu',
  nextSample: 'Mention suivante',
  previousSample: 'Mention précédente',

  table: 'Qui répond',
  summary:
    '{going, plural, =0 {Aucune ne part} one {# part} other {# partent}}{staying, plural, =0 {} one {, # ne part pas} other {, # ne partent pas}}{leftOut, plural, =0 {} one {, # exclue} other {, # exclues}}',
  goesOutAs: 'Envoyé en tant que',
  mentionCount: 'Mentions',
  length: 'Reste au moins',
  staying: 'Ne part pas',
  nobodyGoes: 'Aucune de ces mentions ne peut recevoir ce texte.',
  mentionsOf: '{shown, select, yes {Masquer} other {Montrer}} les mentions : {name}',
  goingOf: '{going, number} sur {total, number}',
  left: '{unit, select, bytes {{count, plural, one {# octet} other {# octets}}} other {{count, number}}}',
  noLimit: 'sans limite',
  counting: 'calcul',
  open: 'Ouvrir la mention de {author}',
  leaveOut: 'Exclure',
  leaveOutGroup: 'Exclure tout ce qui part en tant que {profile}',
  takeIn: 'Inclure',
  takeInGroup: 'Inclure tout ce qui part en tant que {profile}',
  tooLong:
    'Trop long pour <name>{service}</name> en tant que <who>{profile}</who> : {over, number} de trop (la limite est {max, number}){count, plural, one {} other { au plus}}.',
  unfilled:
    "{placeholder, select, author {L’auteur n’a pas de nom pour <name>'{author}'</name>.} profile {Il n’y a pas de nom pour <name>'{profile}'</name>.} other {Il n’y a pas de nom pour <name>'{agent}'</name>.}}",
  gone: '{count, plural, one {# mention n’est} other {# mentions ne sont}} plus dans cette boîte aux lettres.',

  concerns: {
    answeredMeanwhile:
      '{count, plural, one {# conversation a reçu} other {# conversations ont reçu}} une réponse depuis que ce tableau est fait.',
    waiting:
      'Pour {count, plural, one {# mention} other {# mentions}}, une réponse de vous attend encore de partir.',
    answeredSince:
      '{count, plural, one {# conversation a reçu} other {# conversations ont reçu}} une réponse après le message du client.',
    otherProfile:
      '{count, plural, one {# conversation a eu} other {# conversations ont eu}} sa dernière réponse d’un autre profil que maintenant.',
    sameConversation:
      '{count, plural, one {# mention en a} other {# mentions en ont}} une plus récente de la même conversation ici : elle recevrait encore le texte.',
    answering:
      '{names} {nameCount, plural, one {répond} other {répondent}} maintenant à {count, plural, one {# de ces mentions} other {# de ces mentions}}.',
    leaveOut: 'Exclure {count, plural, one {celle-là} other {ces #}}',
  },
  drift:
    'Depuis que ce tableau est fait, qui répond a changé pour {count, plural, one {# mention} other {# mentions}}. Si vous envoyez d’après lui, {count, plural, one {elle échoue} other {elles échouent}} et rien ne part sous un autre nom.',
  remake: 'Refaire le tableau',

  send: 'Répondre à {count, plural, one {# mention} other {# mentions}} avec {profiles, plural, one {# profil} other {# profils}}',
  sendNone: 'Répondre',
  obstacle: {
    offline: 'Vous êtes hors ligne : rien ne peut être envoyé.',
    'unknown-outcome': 'Vérifiez d’abord si les réponses sont parties.',
    'not-kept':
      'Non conservé dans ce navigateur : faites d’abord de la place, pour que rien ne parte deux fois.',
    empty: 'Écrivez d’abord quelque chose.',
    nobody: 'Il ne reste rien qui puisse partir.',
    counting: 'La longueur est en cours de calcul.',
  },
  askTitle:
    'Envoyer alors que {names} {nameCount, plural, one {répond} other {répondent}} à {count, plural, one {l’une d’elles} other {certaines d’entre elles}} ?',
  askAnsweredTitle:
    'Envoyer alors que {count, plural, one {l’une d’elles a} other {# d’entre elles ont}} reçu une réponse entre-temps ?',
  askWaitingTitle:
    'Envoyer alors qu’une réponse de vous attend de partir pour {count, plural, one {l’une d’elles} other {# d’entre elles}} ?',
  askText: 'Le client pourrait recevoir deux réponses.',
  askConfirm: 'Envoyer quand même',
  overtaken:
    'Rien n’a été envoyé : le texte, ses destinataires ou ce qu’on leur a répondu ont changé entre-temps.',
  unknown:
    'On ne sait pas si les réponses sont parties : rien n’est revenu. Aucune ne peut partir deux fois.',
  checkAgain: 'Vérifier et réessayer',
  refusedGone: 'Rien n’est parti : cette boîte aux lettres n’existe plus.',

  results: 'Le résultat',
  progress:
    '{published, number} sur {total, number} {published, plural, one {envoyée} other {envoyées}}{waiting, plural, =0 {} other {, # en attente}}{failed, plural, =0 {} one {, # échec} other {, # échecs}}{withdrawn, plural, =0 {} one {, # annulée} other {, # annulées}}.',
  progressBar: 'Réponses traitées',
  ofProfile:
    '{published, number} sur {total, number} {published, plural, one {envoyée} other {envoyées}}',
  undoAll: 'Annuler les {count, number} en attente',
  sendingIn: 'envoi dans {seconds, number} s',
  sendingNow: 'envoi en cours',
  undone:
    '{count, plural, one {Annulée : # réponse n’est} other {Annulées : # réponses ne sont}} pas {count, plural, one {partie} other {parties}}.{published, plural, =0 {} one { # était déjà partie et est exclue.} other { # étaient déjà parties et sont exclues.}}',
  undoUnknown: 'On ne sait pas si les réponses sont annulées : rien n’est revenu.',
  askAgain: 'Redemander',
  states: {
    published: 'Envoyée',
    waiting: 'En attente',
    failed: 'Échec',
    withdrawn: 'Annulée',
  },
  goneMention: 'Une mention qui n’existe plus',
  failedHint: 'Elles sont gardées dans Boîte d’envoi › Échecs.',
  toFailed: 'Ouvrir les échecs',
  earlier: 'Ces réponses ont été envoyées auparavant.',
  another: 'Écrire une autre réponse',
  done: 'Terminé',

  tooManyTitle: 'Trop à la fois',
  tooMany: 'Un texte va à {max, number} mentions au plus. Choisissez-en moins.',
  noneTitle: 'Rien à répondre',
  none: 'Aucune des mentions choisies n’est encore dans cette boîte aux lettres.',
  forbidden: 'Votre rôle ne répond pas',
  forbiddenHint: 'Demandez à un agent de répondre à ces mentions.',
  failed: 'Le tableau n’a pas pu être fait',
  formerFailed: 'Ce qui a été envoyé n’a pas pu être retrouvé',
  noAnswer: 'Le serveur ne répond pas.',
  badAnswer: 'Raison indiquée : {reason}',
  tryAgain: 'Réessayer',
  loading: 'Recherche de qui répond',
} satisfies Translation<typeof english>;
