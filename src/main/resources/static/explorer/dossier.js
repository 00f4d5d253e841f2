/**
 * The dossier that a physician takes to the company, the board and the authority, in the order in which they read:
 * one model of what is known, which the view draws and `markdownOf` writes. Pure functions; nothing is asked or drawn
 * here.
 */
import { reference } from './citation.js';
import { contactsOf, programmesInOrder, standingOf, waysTo } from './access.js';
import { candidateOf } from './candidate.js';
import { profileText } from './profile.js';
import { accountOf } from './strands.js';

/** So many reasons of a stance are told, and so many reported harms and uses; the rest is counted. */
const MOST = { SUPPORTS: 10, OPPOSES: 8, NEUTRAL: 2, events: 8, uses: 10 };

/** What only the physician knows, part by part; `form` is the field of Form FDA 3926 that asks for it. */
export const FIELDS = [
	{ part: 'who', form: '1–3', names: ['physician', 'institution', 'contact', 'initials', 'date'] },
	{ part: 'patient', form: '5', long: true, names: ['history', 'prior', 'alternatives'] },
	{ part: 'treatment', form: '6', long: true, names: ['dose', 'monitoring'] }
];

/** Points that a consent has to hold, in the order in which they are told. */
export const CONSENT = ['unproven', 'unknown', 'alternatives', 'stop', 'money', 'data'];

/**
 * What the dossier says. `data` is the answer to the dossier's question; `candidate` is null where that does not lead
 * to the drug, or there is none.
 */
export function dossierOf(data, { question, asked, address, today }) {
	const { drug, release } = data;
	const candidate = candidateOf(data.candidateDrugs, drug.id) ?? null;
	const references = [];
	const cited = (study) => {
		const text = reference(study);
		const at = references.findIndex((one) => one.study.id === study.id);
		return at >= 0 ? at + 1 : references.push({ study, text });
	};
	const read = candidate?.reasons.nodes ?? [];
	const known = new Set(read.map(({ sentence }) => sentence));
	// What speaks against it is told even where more speaks for it than is read.
	const all = distinct([...read, ...(candidate?.opposes.nodes ?? []).filter(({ sentence }) => !known.has(sentence))]);
	const of = (stance) => all.filter((reason) => reason.stance === stance);
	const reasons = ['OPPOSES', 'SUPPORTS', 'NEUTRAL'].flatMap((stance) => of(stance).slice(0, MOST[stance]))
		.toSorted((one, other) => Number(one.stance === 'OPPOSES') - Number(other.stance === 'OPPOSES'))
		.map((reason) => ({ ...reason, sentence: [profileText(reason.sentence), accountOf(reason)].filter(Boolean).join(' '),
			cited: reason.publications.map(cited) }));
	const usesShown = candidate ? [] : drug.uses.edges.slice(0, MOST.uses).map(({ node }) => ({ ...node,
		cited: [cited(node.study)] }));
	const events = drug.adverseEvents.edges.map(({ node }) => node).toSorted((one, other) => (other.grade?.highest
		?? 0) - (one.grade?.highest ?? 0))
		.slice(0, MOST.events).map((event) => ({ ...event, cited: [cited(event.use.study)] }));
	const programmes = programmesInOrder(drug.programmes.edges.map((edge) => edge.node), question.jurisdiction)
		.filter(({ status }) => ['AVAILABLE', 'UNKNOWN'].includes(status));
	const trials = candidate?.trials.edges.filter((trial) => trial.open && trial.admitsAge !== 'NO') ?? [];
	const standing = question.jurisdiction ? standingOf({ drug, candidate, place: question.jurisdiction }) : null;
	return {
		drug, candidate, reasons, uses: usesShown, events, references, address, today, release, place: question.jurisdiction,
			programmes, trials, standing, asked,
		ways: standing ? waysTo({ standing, trials, programmes, asked }) : [],
		more: { reasons: (candidate?.reasons.totalCount ?? 0) - reasons.reduce((sum, { count }) => sum + count, 0),
			events: drug.adverseEvents.totalCount - events.length,
			uses: candidate ? 0 : drug.uses.totalCount - usesShown.length },
		counts: Object.fromEntries(['SUPPORTS', 'OPPOSES', 'NEUTRAL'].map((stance) => [stance.toLowerCase(),
			candidate?.[stance.toLowerCase()].totalCount ?? 0])),
		knowledge: knowledgeOf(candidate, data)
	};
}

/** Reasons that say the same once, with all their papers, and how many they are. */
function distinct(reasons) {
	return [...Map.groupBy(reasons, ({ sentence, stance }) => stance + sentence).values()].map((same) => ({ ...same[0],
		count: same.length,
		conditions: [...new Map(same.flatMap(({ conditions }) => conditions).map((condition) => [condition.text,
			condition])).values()],
		publications: [...new Map(same.map(({ publication }) => publication).filter(Boolean)
			.map((study) => [study.id, study])).values()] }));
}

/** The sources of what is said, with how old each is. */
function knowledgeOf(candidate, { candidateDrugs, drug }) {
	const ages = new Map((candidateDrugs?.knowledge ?? []).map((one) => [one.source.id, one]));
	const all = candidate ? candidate.reasons.nodes.flatMap(({ sources }) => sources)
		: drug.statedBy.map(({ source }) => source);
	const dated = all.map((source) => ({ ...source, date: ages.get(source.id)?.date ?? source.version }));
	return [...new Map(dated.map((source) => [`${source.name} ${source.date}`, source])).values()];
}

/** A text of the graph in Markdown: whatever it holds shows as text, also in a table. */
export function escaped(text) {
	return String(text ?? '').replace(/[\\`*_{}[\]<>|#~]/g, '\\$&').replace(/\s+/g, ' ').trim();
}

function table(head, rows) {
	return [`| ${head.join(' | ')} |`, `|${head.map(() => ' --- ').join('|')}|`,
		...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

function marks(cited) {
	return cited.length > 0 ? `[${cited.join(', ')}]`.replace(/[[\]]/g, '\\$&') : '';
}

/**
 * The dossier as Markdown. `words` is `{ t, word, country, patient, share, licensed, filled, route }`: the catalogue,
 * the patient in words, how a share is written, where it is licensed for this, what was filled in, and the route that
 * comes first.
 */
export function markdownOf(dossier, { t, word, country, patient, share, licensed, filled, route }) {
	const { drug, candidate, release } = dossier;
	const absent = t('table.absent');
	const retracted = (study) => study.retraction ? ` **${t('study.retracted')}**` : '';
	const part = (title, ...content) => [`## ${title}`, ...content.filter(Boolean)].join('\n\n');
	const list = (items) => items.map((item) => `- ${item}`).join('\n');
	const fields = (name) => FIELDS.filter((one) => one.part === name).flatMap(({ names }) => names)
		.map((field) => `**${t(`dossier.field.${field}`)}:** ${escaped(filled[field]) || '________'}`).join('\n\n');
	const { contraindications, withdrawals } = candidate?.safety ?? { contraindications: [],
		withdrawals: drug.withdrawals.nodes };
	return [
		`# ${t('dossier.title', { drug: escaped(drug.name) })}`,
		`> ${escaped(release.notice)}`,
		part(t('dossier.question'), patient.length > 0 ? list(patient.map(escaped)) : t('dossier.noQuestion'),
			`<${dossier.address}>`, fields('who')),
		part(t('dossier.patient'), fields('patient')),
		part(t('dossier.treatment'), `**${escaped(drug.name)}** (${drug.id})${drug.stage ? `; ${word('Stage', drug.stage)}`
			: ''}.`, licensed && escaped(licensed), fields('treatment')),
		part(t('dossier.evidence'), candidate ? [`**${word('Band', candidate.band)}.**`, t(`band.means.${candidate.band}`),
			...candidate.conditions.map(({ text }) => `**${escaped(text)}.**`)].join(' ')
			: dossier.asked && t('dossier.notCandidate'),
			dossier.reasons.length > 0 && `${t('dossier.counts', dossier.counts)}\n\n${table([t('col.stance'), t('col.kind'),
				t('col.finding'), t('col.report')],
				dossier.reasons.map((reason) => [word('Stance', reason.stance),
					[word('EvidenceKind', reason.kind), reason.year].filter(Boolean).join(', '),
					[...reason.conditions.map(({ text }) => `**${escaped(text)}:**`), escaped(reason.sentence)].join(' '),
					marks(reason.cited)]))}`,
			dossier.more.reasons > 0 && t('dossier.moreReasons', { count: dossier.more.reasons }),
			dossier.uses.length > 0 && table([t('col.disease'), t('col.effect'), t('col.patients'), t('col.detail'),
				t('col.report')],
				dossier.uses.map((use) => [use.diseases.map(({ name }) => escaped(name)).join(', '),
					`${word('Effect', use.effect)}${retracted(use.study)}`, use.patients ?? absent, escaped(use.detail) || absent,
					marks(use.cited)]))),
		part(t('row.safety'),
			drug.withdrawn && `**${t('drug.withdrawnTitle')}**`, (contraindications.length + withdrawals.length > 0) && list([
				...contraindications.map(({ drug: which, disease }) => escaped(t('safety.contraindicated', { drug: which.name,
					disease: disease.name }))),
				...withdrawals.map((one) => [one.jurisdiction && country(one.jurisdiction), escaped(one.date),
					escaped(one.reason)].filter(Boolean).join(', '))]),
			dossier.events.length === 0 ? t('events.none')
				: list(dossier.events.map((event) => `${escaped(event.event.name)}${event.grade
				? `, ${t('col.grade')} ${escaped(event.grade.text)}` : ''}: ${share(event) ?? absent} ${marks(event.cited)}`)),
			dossier.more.events > 0 && t('dossier.moreEvents', { count: dossier.more.events })),
		part(t('dossier.access'), !dossier.place && t('askFor.placeFirst'),
			route?.unread, route && [`**${escaped(route.name)}** ${escaped(route.law ?? '')}`,
				route.steps?.map((step, index) => `${index + 1}. **${escaped(step.who)}:** ${escaped(step.what)}${step.by
				? ` (${t('way.asReported', { by: ` ${escaped(step.by)}` })})` : ''}${step.time ? ` _(${escaped(step.time)})_`
				: ''}`).join('\n')].filter(Boolean).join('\n\n'),
			dossier.trials.length > 0 && list(dossier.trials.map(({ node }) => `${escaped(node.title)} (${node.id})`)),
			dossier.programmes.length > 0
				&& list(dossier.programmes.map((programme) =>
				`${escaped(programme.name)} (${programme.id}): ${word('ExpandedAccessStatus',
				programme.status)}. ${contactsOf(programme).map(escaped).join('; ') || t('programme.noContact')}`))),
		part(t('dossier.consent'), list(CONSENT.map((point) => `[ ] ${t(`dossier.consent.${point}`)}`))),
		dossier.references.length > 0 && part(t('dossier.references'),
			dossier.references.map(({ study, text },
			index) => `${index + 1}. ${escaped(text)}${retracted(study)}${study.retraction
			? ` ${study.retraction.date}: ${escaped(study.retraction.reason)}` : ''}`).join('\n')),
		part(t('dossier.sources'),
			list(dossier.knowledge.map((source) => `${escaped(source.name)}${source.date ? ` (${escaped(source.date)})`
			: ''}; ${escaped(source.licence)}`)),
			release.knowledge.warning && `**${t('frame.old')}** ${escaped(release.knowledge.warning)}`),
		`---\n\n${t('dossier.made', { date: dossier.today, version: release.version.slice(0, 24) })}`
	].filter(Boolean).join('\n\n') + '\n';
}
