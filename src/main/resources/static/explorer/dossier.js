/**
 * The dossier that a physician takes to the company and the board: one model of what is known, which the view draws and `markdownOf` writes.
 * Pure functions; nothing is asked or drawn here.
 */
import { reference } from './citation.js';
import { contactsOf, forOnePatient, preparation, programmesInOrder, routesInOrder } from './access.js';

const ORDER = ['SUPPORTS', 'OPPOSES', 'NEUTRAL'];

/**
 * What the dossier says. `data` is the answer to the dossier's question; `candidate` is null where the patient's question does not lead to
 * the drug, or there is none.
 */
export function dossierOf(data, { jurisdiction, address, today }) {
	const { drug, release } = data;
	const candidate = data.candidateDrugs?.edges[0]?.node ?? data.candidateDrugs?.testFirst.nodes[0] ?? null;
	const references = [];
	const cited = (study) => {
		const text = reference(study);
		const at = references.findIndex((one) => one.study.id === study.id);
		return at >= 0 ? at + 1 : references.push({ study, text });
	};
	const reasons = (candidate?.reasons.nodes ?? []).toSorted((one, other) => ORDER.indexOf(one.stance) - ORDER.indexOf(other.stance))
		.map((reason) => ({ ...reason, cited: (reason.publication ? [reason.publication] : studiesOf(reason.thread)).map(cited) }));
	const uses = drug.uses.edges.map(({ node }) => ({ ...node, cited: [cited(node.study)] }));
	const events = drug.adverseEvents.edges.map(({ node }) => ({ ...node, cited: [cited(node.use.study)] }));
	const routes = forOnePatient(routesInOrder(data.pathways ?? []));
	return {
		drug, candidate, reasons, uses, events, routes, references, address, today, jurisdiction, release,
		counts: Object.fromEntries(ORDER.map((stance) => [stance.toLowerCase(), reasons.filter((reason) => reason.stance === stance).length])),
		usesTotal: drug.uses.totalCount, eventsTotal: drug.adverseEvents.totalCount,
		thread: (reasons.find(({ stance }) => stance === 'SUPPORTS') ?? reasons[0])?.thread ?? null,
		programmes: programmesInOrder(drug.programmes.edges.map((edge) => edge.node), jurisdiction),
		preparation: preparation(routes),
		sources: sourcesOf(reasons, drug)
	};
}

function studiesOf(thread) {
	const nodes = thread.hops.flatMap(({ from, to }) => [from, to]).filter(({ __typename }) => __typename === 'Study');
	return [...new Map(nodes.map((study) => [study.id, study])).values()];
}

function sourcesOf(reasons, drug) {
	const all = [...reasons.flatMap(({ sources }) => sources), ...drug.statedBy.map(({ source }) => source)];
	return [...new Map(all.map((source) => [source.id, source])).values()];
}

/** One step of a thread as the fact reads: the end that acts comes first. */
export function factOf(hop) {
	return hop.direction === 'BACKWARD' ? [hop.to.name, hop.relation, hop.from.name] : [hop.from.name, hop.relation, hop.to.name];
}

/** A text of the graph in Markdown: whatever it holds shows as text, also in a table. */
export function escaped(text) {
	return String(text ?? '').replace(/[\\`*_{}[\]<>|#~]/g, '\\$&').replace(/\s+/g, ' ').trim();
}

function table(head, rows) {
	return [`| ${head.join(' | ')} |`, `|${head.map(() => ' --- ').join('|')}|`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

function marks(cited) {
	return cited.length > 0 ? `[${cited.join(', ')}]`.replace(/[[\]]/g, '\\$&') : '';
}

/**
 * The dossier as Markdown. `words` is `{ t, word, country, patient, share, licensed }`: the catalogue, the patient in words, how a share is written, and where it is licensed for this.
 */
export function markdownOf(dossier, { t, word, country, patient, share, licensed }) {
	const { drug, candidate, release } = dossier;
	const absent = t('table.absent');
	const retracted = (study) => study.retraction ? ` **${t('study.retracted')}**` : '';
	const part = (title, ...content) => [`## ${title}`, ...content.filter(Boolean)].join('\n\n');
	const list = (items) => items.map((item) => `- ${item}`).join('\n');
	const routes = dossier.routes.map((route) => [`### ${escaped(route.name)}`,
		`${country(route.jurisdiction)}; ${word('PathwayKind', route.kind)}. ${t('askFor.decidedBy')} ${route.decidedBy.map((actor) => word('Actor', actor)).join(', ')}.`,
		route.steps.map((step) => `${step.position}. **${word('Actor', step.actor)}${step.regulator ? `, ${escaped(step.regulator.name)}` : ''}:** ${escaped(step.action)}${step.expectedTime ? ` _(${escaped(step.expectedTime)})_` : ''}`).join('\n'),
		list(route.legalBasis.map((law) => `${escaped(law.citation)}${law.requirement ? `: ${escaped(law.requirement)}` : ''}`))].filter(Boolean).join('\n\n')).join('\n\n');
	return [
		`# ${t('dossier.title', { drug: escaped(drug.name) })}`,
		`> ${escaped(release.notice)}`,
		part(t('dossier.question'), patient.length > 0 ? list(patient.map(escaped)) : t('dossier.noQuestion'), `<${dossier.address}>`),
		part(t('dossier.candidate'), `**${escaped(drug.name)}** (${drug.id}).${drug.stage ? ` ${word('Stage', drug.stage)}.` : ''}`,
			drug.withdrawn && `**${t('drug.withdrawnTitle')}** ${drug.withdrawals.nodes.map((one) => [one.jurisdiction && country(one.jurisdiction), escaped(one.date), escaped(one.reason)].filter(Boolean).join(', ')).join('; ')}`,
			candidate ? [`**${word('Band', candidate.band)}.**`, t(`band.means.${candidate.band}`), licensed && `${escaped(licensed)}`, ...candidate.conditions.map(({ text }) => `**${escaped(text)}.**`), t(`dossier.approved.${candidate.approvedForDisease}`)].filter(Boolean).join(' ') : patient.length > 0 && t('dossier.notCandidate')),
		dossier.thread && part(t('dossier.thread'), dossier.thread.hops.map((hop, index) => {
			const [from, relation, to] = factOf(hop);
			return `${index + 1}. ${escaped(from)} – ${escaped(word('Relation', relation))} – ${escaped(to)}${hop.sources.length > 0 ? ` _(${hop.sources.map(({ name }) => escaped(name)).join('; ')})_` : ''}`;
		}).join('\n')),
		dossier.reasons.length > 0 && part(t('dossier.evidence'), t('dossier.counts', dossier.counts), table([t('col.stance'), t('col.kind'), t('col.finding'), t('col.report')],
			dossier.reasons.map((reason) => [word('Stance', reason.stance), [word('EvidenceKind', reason.kind), reason.year].filter(Boolean).join(', '), [...reason.conditions.map(({ text }) => `**${escaped(text)}:**`), escaped(reason.sentence)].join(' '), marks(reason.cited)]))),
		part(t('record.uses'), dossier.uses.length === 0 ? t('record.noUses') : table([t('col.disease'), t('col.effect'), t('col.patients'), t('col.detail'), t('col.report')],
			dossier.uses.map((use) => [use.diseases.map(({ name }) => escaped(name)).join(', '), `${word('Effect', use.effect)}${retracted(use.study)}`, use.patients ?? absent, escaped(use.detail) || absent, marks(use.cited)])),
			dossier.uses.length < dossier.usesTotal && t('list.shown', { shown: dossier.uses.length, total: dossier.usesTotal })),
		part(t('events.title'), dossier.events.length === 0 ? t('events.none') : table([t('col.event'), t('col.grade'), t('col.share'), t('col.disease'), t('col.report')],
			dossier.events.map((event) => [escaped(event.event.name), event.grade ? `${escaped(event.grade.text)}${event.grade.ctcaeVersion ? ` (CTCAE ${escaped(event.grade.ctcaeVersion)})` : ''}` : absent,
				share(event) ?? absent, event.use.diseases.map(({ name }) => escaped(name)).join(', '), marks(event.cited)])),
			dossier.events.length < dossier.eventsTotal && t('list.shown', { shown: dossier.events.length, total: dossier.eventsTotal })),
		part(t('record.programmes'), dossier.programmes.length === 0 ? t('askFor.noProgrammes') : list(dossier.programmes.map((programme) =>
			`${escaped(programme.name)} (${programme.id}): ${word('ExpandedAccessStatus', programme.status)}. ${contactsOf(programme).map(escaped).join('; ') || t('programme.noContact')}`))),
		part(dossier.jurisdiction ? t('askFor.routesIn', { place: country(dossier.jurisdiction) }) : t('askFor.routes'), routes),
		part(t('askFor.prepare'), ...dossier.preparation.map(({ route, requirements, steps }) => [`### ${escaped(route.name)}`, [
			...requirements.map((law) => `- [ ] ${escaped(law.requirement)} (${escaped(law.citation)})`), ...steps.map((step) => `- [ ] ${escaped(step.action)}`)].join('\n')].join('\n\n'))),
		dossier.references.length > 0 && part(t('dossier.references'), dossier.references.map(({ study, text }, index) => `${index + 1}. ${escaped(text)}${retracted(study)}${study.retraction ? ` ${study.retraction.date}: ${escaped(study.retraction.reason)}` : ''}`).join('\n')),
		part(t('dossier.sources'), list(dossier.sources.map((source) => `${escaped(source.name)}${source.version ? ` (${escaped(source.version)})` : ''}; ${escaped(source.licence)}`))),
		`---\n\n${t('dossier.made', { date: dossier.today, version: release.version.slice(0, 24), loaded: release.generatedAt.slice(0, 10) })} ${escaped(release.notice)}`
	].filter(Boolean).join('\n\n') + '\n';
}
