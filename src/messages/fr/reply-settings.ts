import type { Translation } from '../translation';
import type { replySettings as english } from '../en/reply-settings';

export const replySettings = {
  mailboxTitle: 'Réglages de la boîte aux lettres',
  folderTitle: 'Réglages du dossier',
  name: 'Nom',
  save: 'Enregistrer',
  saveChanged: 'Enregistrer · {count, plural, one {# mention change} other {# mentions changent}}',
  saved: 'Enregistré',
  cancel: 'Annuler',
  close: 'Fermer',
  history: 'Historique',
  retry: 'Réessayer',
  loading: 'Chargement des réglages',
  nothingChanged: 'Rien n’a changé',
  fixFirst: 'Corrigez d’abord ce qui est signalé',
  decideFirst: 'Choisissez d’abord quelles modifications garder',
  topics: {
    label: 'Sujets',
    add: 'Ajouter un sujet',
    remove: 'Retirer {name}',
    added: '{name} ajouté',
    removed: '{name} retiré',
    allAdded: 'Tous les sujets sont dans cette boîte aux lettres',
    full: 'Une boîte aux lettres a au plus {max, number} sujets',
  },
  replyWith: {
    label: 'Répondre avec',
    default: 'Par défaut',
    custom: 'Personnalisé',
    mailboxDefaultHint:
      'Le dernier profil que l’agent a utilisé, sinon un profil mentionné, sinon un profil des sujets.',
    folderDefaultHint: 'La boîte aux lettres décide.',
    customHint: 'Un profil par service, toujours le même.',
    sameAsMailbox: 'Comme la boîte aux lettres (→ {now})',
    sameAsMailboxShort: 'Comme la boîte aux lettres',
    noService: 'L’entreprise n’a de profil sur aucun service où l’on peut répondre.',
    cannotReply:
      '{name} ne peut pas répondre ({reason}). {mentions, plural, =-1 {Toute mention à laquelle il devrait répondre est bloquée.} =0 {Aucune mention n’est bloquée pour l’instant, mais la prochaine le serait.} one {Cela bloque # mention{open, plural, =0 {} one {, dont # ouverte} other {, dont # ouvertes}}.} other {Cela bloque # mentions{open, plural, =0 {} one {, dont # ouverte} other {, dont # ouvertes}}.}}',
    chooseAnother: 'Choisissez-en un autre.',
    unknownProfile: 'Profil inconnu « {id} »',
  },
  folders: {
    title: 'Dossiers intelligents',
    hint: 'Si plusieurs contiennent une mention, le premier de la liste qui choisit pour son service décide.',
    none: 'Cette boîte aux lettres n’a pas de dossier intelligent.',
    moveUp: 'Monter {name}',
    moveDown: 'Descendre {name}',
    moved: '{name} est maintenant le dossier {position, number} sur {count, number}',
    settings: 'Réglages de {name}',
    drag: 'Faire glisser {name}',
    default: 'Par défaut',
    custom: 'Personnalisé : {services}',
    customSilent: 'Personnalisé : comme la boîte aux lettres',
    blocked:
      '{count, plural, one {# profil ne peut pas répondre} other {# profils ne peuvent pas répondre}}{mentions, plural, =-1 {} =0 {} one {, # mention bloquée} other {, # mentions bloquées}}',
    failed: 'Les dossiers intelligents n’ont pas pu être chargés.',
  },
  consequence: {
    title: 'Ce que cela change',
    needsTopic: 'Choisissez un sujet pour voir ce qui change.',
    mailboxRules:
      'D’abord les dossiers qui contiennent une mention : celui qui est ouvert, sinon le premier de la liste qui choisit pour son service. Puis la boîte aux lettres, puis le profil par défaut.',
    folderRules:
      'Dans ce dossier, son propre choix passe avant la boîte aux lettres. « Par défaut » saute la boîte aux lettres et prend le profil par défaut.',
    blockedRule:
      'Un profil choisi qui ne peut plus répondre bloque la mention. Personne ne répond à sa place, sauf si l’agent le décide.',
    receiverRule:
      'Seul le profil qui les a reçus peut répondre aux {kind} sur {services}, quel que soit le choix fait ici.',
    folderAlone:
      'Enregistrer ne concerne que ce dossier. Vos modifications de la boîte aux lettres restent en dessous, non enregistrées.',
  },
  conflicts: {
    title: '{count, plural, one {# conflit entre dossiers} other {# conflits entre dossiers}}',
    pair: '<name>{upper}</name> et <name>{lower}</name>, {service} : {upperChoice} ou {lowerChoice} · {mentions, plural, one {# mention} other {# mentions}} ({open, plural, one {# ouverte} other {# ouvertes}}).',
    winner:
      'Depuis la boîte de réception, <name>{upper}</name> l’emporte{overruled, plural, =0 {} one {, sauf pour # mention dont décide un dossier placé plus haut} other {, sauf pour # mentions dont décide un dossier placé plus haut}}.',
    allOverruled: 'Depuis la boîte de réception, un dossier placé plus haut décide de toutes.',
    move: 'Placer {lower} au-dessus de {upper}',
    more: '{count, plural, one {# autre} other {# autres}}',
    fewer: 'Afficher moins',
  },
  stopped: {
    title:
      '{count, plural, one {Enregistrer alors que # mention ne pourra plus recevoir de réponse ?} other {Enregistrer alors que # mentions ne pourront plus recevoir de réponse ?}}',
    confirm: 'Enregistrer quand même',
    cancel: 'Continuer à modifier',
  },
  discard: {
    title: 'Abandonner vos modifications ?',
    text: 'Ce que vous avez modifié ici n’est pas enregistré.',
    discard: 'Abandonner les modifications',
    keep: 'Continuer à modifier',
  },
  readOnly: {
    mailbox:
      'Seuls les administrateurs peuvent modifier les réglages d’une boîte aux lettres. Vous êtes {role}.',
    folder:
      'Seuls les éditeurs et les administrateurs peuvent modifier les réglages d’un dossier. Vous êtes {role}.',
    roles: {
      viewer: 'lecteur',
      agent: 'agent',
      editor: 'éditeur',
      admin: 'administrateur',
    },
  },
  failure: {
    forbidden:
      'Vous ne pouvez plus modifier ces réglages. Un administrateur peut vous en donner le droit.',
    noAnswer:
      'Le serveur ne répond pas. Rien de ce que vous avez modifié n’est perdu ; essayez d’enregistrer à nouveau.',
    offline:
      'Vous êtes hors ligne. Rien de ce que vous avez modifié n’est perdu ; enregistrez quand la connexion sera revenue.',
    sameMoment: 'Quelqu’un a enregistré au même moment. Enregistrez à nouveau.',
    refused: 'Le serveur n’a pas accepté ces réglages.',
    unexpected: 'L’enregistrement a échoué. Rien de ce que vous avez modifié n’est perdu.',
    notFound: 'Ces réglages n’existent plus. Quelqu’un les a supprimés.',
    loadFailed: 'Les réglages n’ont pas pu être chargés.',
    loadOffline:
      'Vous êtes hors ligne. Les réglages pourront être chargés quand la connexion sera revenue.',
  },
  fault: {
    nameMissing: 'Saisissez un nom.',
    nameTooLong: 'Un nom a au plus {max, number} caractères.',
    nameRefused: 'Ce nom n’a pas été accepté.',
    topicsMissing: 'Une boîte aux lettres a besoin d’au moins un sujet.',
    topicsTooMany: 'Une boîte aux lettres a au plus {max, number} sujets.',
    topicsRefused: 'Ces sujets n’ont pas été acceptés.',
    choiceBlocked: 'Choisissez un profil qui peut répondre.',
    choiceRefused: 'Ce choix n’a pas été accepté : le profil ne peut pas répondre.',
    orderRefused: 'Cet ordre n’a pas été accepté : les dossiers ont changé.',
  },
  conflict: {
    one: '{who} a modifié {what} ({time})',
    oneNow: 'Entre-temps, quelqu’un a modifié {what}',
    several: '{who} a modifié ces réglages à {time} :',
    severalNow: 'Entre-temps, quelqu’un a modifié ces réglages :',
    you: 'Votre compte',
    someone: 'Quelqu’un',
    both: 'vous l’avez modifié aussi',
    explanation:
      'Rien n’est encore enregistré. Gardez vos modifications par-dessus celles-ci, ou abandonnez les vôtres.',
    keepMine: 'Garder mes modifications',
    useTheirs: 'Prendre les leurs',
  },
  difference: {
    name: 'le nom, de « {from} » à « {to} »',
    replyWith: '« Répondre avec », de « {from} » à « {to} »',
    choice: '{service}, de « {from} » à « {to} »',
    topicsAdded: 'les sujets ({added} en plus)',
    topicsRemoved: 'les sujets ({removed} en moins)',
    topicsBoth: 'les sujets ({added} en plus, {removed} en moins)',
    filter: 'le filtre, de « {from} » à « {to} »',
    folderOrder: 'l’ordre des dossiers, désormais {to}',
  },
  filter: {
    everything: 'Toutes les mentions de la boîte aux lettres',
    nothing: 'Aucune mention, car le filtre n’a pas de condition',
    mentions: 'Mentions {conditions}',
    next: '{first}, {second}',
    lastOfAll: '{first}, et {second}',
    lastOfAny: '{first}, ou {second}',
    quoted: '« {text} »',
    service: { anyOf: 'sur {values}', noneOf: 'ailleurs que sur {values}' },
    topic: { anyOf: 'dont le sujet est {values}', noneOf: 'dont le sujet n’est pas {values}' },
    language: {
      anyOf: '{values}',
      noneOf: 'qui ne sont pas {values}',
      value: 'en {name}',
      unknown: 'dans une langue inconnue',
    },
    tag: { anyOf: 'avec l’étiquette {values}', noneOf: 'sans l’étiquette {values}' },
    assignee: {
      anyOf: 'assignées à {values}',
      noneOf: 'non assignées à {values}',
      nobody: 'assignées à personne',
      nobodyOr: 'assignées à personne ou à {values}',
      someone: 'assignées à quelqu’un',
      someoneBut: 'assignées à quelqu’un d’autre que {values}',
      me: 'la personne qui regarde',
    },
    kind: {
      anyOf: 'qui sont des {values}',
      noneOf: 'qui ne sont pas des {values}',
      post: 'publications',
      comment: 'commentaires',
      review: 'avis',
      privateMessage: 'messages privés',
    },
    sentiment: {
      anyOf: 'de sentiment {values}',
      noneOf: 'de sentiment autre que {values}',
      positive: 'positif',
      neutral: 'neutre',
      negative: 'négatif',
    },
    priority: {
      anyOf: 'de priorité {values}',
      noneOf: 'de priorité autre que {values}',
      low: 'basse',
      normal: 'normale',
      high: 'haute',
      critical: 'critique',
    },
    status: {
      anyOf: 'qui sont {values}',
      noneOf: 'qui ne sont pas {values}',
      open: 'ouvertes',
      resolved: 'résolues',
    },
    followers: {
      atLeast: 'dont l’auteur a au moins {count, plural, one {# abonné} other {# abonnés}}',
      atMost: 'dont l’auteur a au plus {count, plural, one {# abonné} other {# abonnés}}',
    },
    text: {
      contains: 'dont le texte contient « {value} »',
      excludes: 'dont le texte ne contient pas « {value} »',
    },
    title: 'Filtre',
  },
} satisfies Translation<typeof english>;
