/**
 * The dossier on one drug for one patient, to print or to save. Its address holds the question.
 */
import { html } from '../lib.js';
import { country, t, word } from '../messages.js';
import { to, useTitle } from '../route.js';
import { useAnswer } from '../graphql.js';
import { ageOf, isAsked, patientOf, questionOf, withParameters } from '../question.js';
import { dossierOf, factOf, markdownOf } from '../dossier.js';
import { contactsOf, PROGRAMME, ROUTE } from '../access.js';
import { CANDIDATE, LABEL, READING, REASON } from '../candidate.js';
import { Conditions, Harms, Labels, licenceText } from '../parts/candidate.js';
import { shareText } from '../parts/chart.js';
import { Bases, Retracted } from '../parts/evidence.js';
import { Identifier } from '../parts/identifiers.js';
import { StageChip, StanceChip } from '../parts/marks.js';
import { findingName, useNames } from '../parts/patient.js';
import { Completeness, ProgrammeStatus } from '../parts/programmes.js';
import { Alert } from '../parts/record.js';
import { Route } from '../parts/routes.js';
import { Answered, Empty } from '../parts/states.js';
import { save, TakeAlong } from '../parts/take.js';

const STUDY = '__typename id name title identifiers { curie } retraction { date reason } publication { authors etAl journal year volume issue pages }';

const DRUG = `drug(id: $id) {
		id name stage withdrawn withdrawals { nodes { id jurisdiction date reason } }
		labels(first: 50) { totalCount nodes { ${LABEL} } } licences(first: 50) { totalCount nodes { id jurisdiction status date holder brands } }
		statedBy { source { id name version licence } }
		uses(first: 50) { totalCount edges { node { id effect stance detail patients bases diseases { id name } study { ${STUDY} } } } }
		adverseEvents(first: 100) { totalCount edges { node { event { id name } grade { text ctcaeVersion } share { numerator denominator value } affected
			use { id diseases { id name } study { ${STUDY} } } } } }
		programmes(first: 50) { totalCount edges { node { ...programme } } }
	}
	pathways(jurisdiction: $jurisdiction) { ...route }
	release { version generatedAt notice licence }`;

const CANDIDATE_FACTS = `${CANDIDATE}
			reasons(first: 100) { totalCount nodes { ${REASON} publication { ...node } thread { hops { relation direction from { ...node } to { ...node } sources { id name } } } } }`;

const ASKED = `candidateDrugs(patient: $patient, filter: { drug: [$id], regimen: false }, first: 1) {
		notChecked ${READING} knowledge { version date source { id } }
		edges { node { ${CANDIDATE_FACTS} } }
		testFirst(first: 1) { nodes { ${CANDIDATE_FACTS} } }
	}`;

const WITHOUT = `query Dossier($id: ID!, $jurisdiction: String) {\n\t${DRUG}\n}\n${PROGRAMME}\n${ROUTE}`;

const WITH = `query Dossier($id: ID!, $jurisdiction: String, $patient: PatientInput!) {\n\t${ASKED}\n\t${DRUG}\n}
fragment node on Node { __typename id name ... on Study { title identifiers { curie } retraction { date reason } publication { authors etAl journal year volume issue pages } } }\n${PROGRAMME}\n${ROUTE}`;

function patientWords(question, names) {
	return [question.disease && (names.get(question.disease)?.name ?? question.disease), ...question.findings.map((finding) => findingName(finding, names)),
		ageOf(question) !== null && t('patient.age', { count: ageOf(question) }), question.jurisdiction && country(question.jurisdiction)].filter(Boolean);
}

function shareOf(event) {
	return shareText(event.share) ?? (event.affected === null ? null : t('events.affected', { count: event.affected }));
}

function Cited({ numbers }) {
	return numbers.length === 0 ? html`<span class="quiet">–</span>` : numbers.map((number, index) => html`${index > 0 && ', '}<a class="cited" key=${number} href="#reference-${number}" onClick=${(event) => {
		event.preventDefault();
		document.getElementById(`reference-${number}`)?.scrollIntoView({ block: 'center' });
	}}>[${number}]</a>`);
}

function Rows({ caption, head, rows }) {
	return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${caption}><table role="table" class="wide dossier-table"><caption class="heard">${caption}</caption>
		<thead role="rowgroup"><tr role="row">${head.map((title) => html`<th scope="col" role="columnheader" key=${title}>${title}</th>`)}</tr></thead>
		<tbody role="rowgroup">${rows.map((cells, row) => html`<tr role="row" key=${row}>${cells.map((cell, column) => html`<td role="cell" data-label=${head[column]} key=${column}><div>${cell}</div></td>`)}</tr>`)}</tbody></table></div>`;
}

/** What a reason rests on, and of which year. */
function kindOf({ kind, year }) {
	return [word('EvidenceKind', kind), year].filter(Boolean).join(', ');
}

const EVIDENCE_COLUMNS = ({ references }) => [
	{ key: 'stance', title: t('col.stance'), value: (reason) => word('Stance', reason.stance) },
	{ key: 'kind', title: t('col.kind'), value: (reason) => kindOf(reason) },
	{ key: 'finding', title: t('col.finding'), value: (reason) => reason.sentence },
	{ key: 'report', title: t('col.report'), value: (reason) => reason.cited.map((number) => references[number - 1].text).join('; ') }
];

function Standing({ dossier, asked }) {
	const { drug, candidate } = dossier;
	return html`<section class="section"><h2>${t('dossier.candidate')}</h2>
		<p><strong lang="en">${drug.name}</strong> <${Identifier} id=${drug.id} /> <${StageChip} drug=${drug} /></p>
		${drug.withdrawn && html`<${Alert} title=${t('drug.withdrawnTitle')}>${drug.withdrawals.nodes.map((one) => html`<p key=${one.id}>${[one.jurisdiction && country(one.jurisdiction), one.date].filter(Boolean).join(', ')}${one.reason && html`: <span lang="en">${one.reason}</span>`}</p>`)}<//>`}
		${candidate ? html`<p><span class="chip">${word('Band', candidate.band)}</span> ${t(`band.means.${candidate.band}`)} ${t(`dossier.approved.${candidate.approvedForDisease}`)}</p>
			<${Conditions} conditions=${candidate.conditions} /><h3>${t('row.licensed')}</h3><${Labels} candidate=${candidate} /><h3>${t('row.safety')}</h3><${Harms} candidate=${candidate} />` : asked && html`<p>${t('dossier.notCandidate')}</p>`}
	</section>`;
}

function Body({ dossier, patient, asked }) {
	const absent = html`<span class="quiet">${t('table.absent')}</span>`;
	return html`
		<section class="section"><h2>${t('dossier.question')}</h2>
			${patient.length > 0 ? html`<ul lang="en">${patient.map((line) => html`<li key=${line}>${line}</li>`)}</ul>` : html`<p>${t('dossier.noQuestion')}</p>`}
		</section>
		<${Standing} dossier=${dossier} asked=${asked} />
		${dossier.thread && html`<section class="section"><h2>${t('dossier.thread')}</h2>
			<ol class="thread-list">${dossier.thread.hops.map((hop, index) => {
				const [from, relation, end] = factOf(hop);
				return html`<li key=${index}><span lang="en">${from}</span> <em>${word('Relation', relation)}</em> <span lang="en">${end}</span>${hop.sources.length > 0 && html` <span class="quiet" lang="en">(${hop.sources.map(({ name }) => name).join('; ')})</span>`}</li>`;
			})}</ol></section>`}
		${dossier.reasons.length > 0 && html`<section class="section"><h2>${t('dossier.evidence')}</h2>
			<p>${t('dossier.counts', dossier.counts)}</p>
			<${Rows} caption=${t('dossier.evidence')} head=${[t('col.stance'), t('col.kind'), t('col.finding'), t('col.report')]}
				rows=${dossier.reasons.map((reason) => [html`<${StanceChip} stance=${reason.stance} />`, kindOf(reason), html`<${Conditions} conditions=${reason.conditions} /><span lang="en">${reason.sentence}</span>`, html`<${Cited} numbers=${reason.cited} />`])} /></section>`}
		<section class="section"><h2>${t('record.uses')} <span class="count">${t('list.total', { count: dossier.usesTotal })}</span></h2>
			${dossier.uses.length === 0 ? html`<p>${t('record.noUses')}</p>` : html`<${Rows} caption=${t('record.uses')} head=${[t('col.disease'), t('col.effect'), t('col.bases'), t('col.patients'), t('col.detail'), t('col.report')]}
				rows=${dossier.uses.map((use) => [html`<span lang="en">${use.diseases.map(({ name }) => name).join(', ')}</span>`, html`<${StanceChip} stance=${use.stance}>${word('Effect', use.effect)}<//><${Retracted} study=${use.study} />`, html`<${Bases} bases=${use.bases} />`, use.patients ?? absent, html`<span lang="en">${use.detail ?? absent}</span>`, html`<${Cited} numbers=${use.cited} />`])} />`}
			${dossier.uses.length < dossier.usesTotal && html`<p>${t('list.shown', { shown: dossier.uses.length, total: dossier.usesTotal })}</p>`}</section>
		<section class="section"><h2>${t('events.title')} <span class="count">${t('list.total', { count: dossier.eventsTotal })}</span></h2>
			${dossier.events.length === 0 ? html`<p>${t('events.none')}</p>` : html`<${Rows} caption=${t('events.title')} head=${[t('col.event'), t('col.grade'), t('col.share'), t('col.disease'), t('col.report')]}
				rows=${dossier.events.map((event) => [html`<span lang="en">${event.event.name}</span>`, event.grade ? `${event.grade.text}${event.grade.ctcaeVersion ? ` (CTCAE ${event.grade.ctcaeVersion})` : ''}` : absent, shareOf(event) ?? absent, html`<span lang="en">${event.use.diseases.map(({ name }) => name).join(', ')}</span>`, html`<${Cited} numbers=${event.cited} />`])} />`}
			${dossier.events.length < dossier.eventsTotal && html`<p>${t('list.shown', { shown: dossier.events.length, total: dossier.eventsTotal })}</p>`}</section>
		<section class="section"><h2>${t('record.programmes')}</h2>
			${dossier.programmes.length === 0 ? html`<p>${t('askFor.noProgrammes')}</p>` : dossier.programmes.map((programme) => html`<div class="dossier-programme" key=${programme.id}>
				<p><strong lang="en">${programme.name}</strong> <${Identifier} id=${programme.id} /> <${ProgrammeStatus} programme=${programme} /></p>
				<p lang="en">${contactsOf(programme).join('; ') || html`<span lang="">${t('programme.noContact')}</span>`}</p>
				<${Completeness} completeness=${programme.completeness} /></div>`)}</section>
		<section class="section"><h2>${dossier.jurisdiction ? t('askFor.routesIn', { place: country(dossier.jurisdiction) }) : t('askFor.routes')}</h2>
			<p class="hint">${t('dossier.routesHint')}</p>
			${dossier.routes.map((route) => html`<${Route} key=${route.id} route=${route} />`)}</section>
		<section class="section"><h2>${t('askFor.prepare')}</h2>${dossier.preparation.map(({ route, requirements, steps }) => html`<h3 lang="en">${route.name}</h3><ul class="boxes" key=${route.id}>
			${requirements.map((law) => html`<li key=${law.id}><span lang="en">${law.requirement} (${law.citation})</span></li>`)}
			${steps.map((step) => html`<li key=${step.id}><span lang="en">${step.action}</span></li>`)}</ul>`)}</section>
		${dossier.references.length > 0 && html`<section class="section"><h2>${t('dossier.references')}</h2>
			<ol lang="en">${dossier.references.map(({ study, text }, index) => html`<li key=${study.id} id="reference-${index + 1}">${text}${study.retraction && html`<${Retracted} study=${study} /> ${study.retraction.date}: ${study.retraction.reason}`}</li>`)}</ol></section>`}
		<section class="section"><h2>${t('dossier.sources')}</h2>
			<ul lang="en">${dossier.sources.map((source) => html`<li key=${source.id}>${source.name}${source.version && ` (${source.version})`}; ${source.licence}</li>`)}</ul></section>`;
}

export default function DossierView({ params, query }) {
	const question = questionOf(query);
	const asked = isAsked(question);
	const names = useNames(question);
	const variables = { id: params.id, ...question.jurisdiction ? { jurisdiction: question.jurisdiction } : {}, ...asked ? { patient: patientOf(question) } : {} };
	const answer = useAnswer(asked ? WITH : WITHOUT, variables);
	const drug = answer.data?.drug;
	useTitle(drug && t('dossier.title', { drug: drug.name }));
	return html`<${Answered} page answer=${answer} lines="10">${(data) => {
		if (!drug) {
			return html`<${Empty} title=${t('record.unknown.title')} level="1"><p>${t('record.unknown.text', { id: params.id })}</p><//>`;
		}
		const patient = patientWords(question, names);
		const dossier = dossierOf(data, { jurisdiction: question.jurisdiction, address: location.href, today: new Date().toISOString().slice(0, 10) });
		const markdown = () => save(`dossier-${drug.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.md`, 'text/markdown',
			markdownOf(dossier, { t, word, country, patient, share: shareOf, licensed: dossier.candidate && licenceText(dossier.candidate) }));
		return html`<article class="dossier">
			<header class="record-head">
				<div class="record-title"><p class="kind">${t('dossier.kind')}</p><h1 lang="en">${drug.name}</h1>
					<p class="no-print"><a href=${to('ask-for', params.id, withParameters(query))}>${t('dossier.back')}</a></p></div>
				<div class="button-row no-print">
					<button type="button" class="primary" onClick=${() => print()}>${t('dossier.print')}</button>
					<button type="button" onClick=${markdown}>${t('dossier.markdown')}</button>
					<${TakeAlong} query=${asked ? WITH : WITHOUT} variables=${variables} table=${dossier.reasons.length > 0 && { columns: EVIDENCE_COLUMNS(dossier), rows: dossier.reasons }} name="dossier-evidence" />
				</div>
			</header>
			<p class="notice-box dossier-notice" lang="en">${data.release.notice}</p>
			<${Body} dossier=${dossier} patient=${patient} asked=${asked} />
			<p class="dossier-made">${t('dossier.made', { date: dossier.today, version: data.release.version.slice(0, 24), loaded: data.release.generatedAt.slice(0, 10) })}<br /><span class="identifier">${location.href}</span></p>
		</article>`;
	}}<//>`;
}
