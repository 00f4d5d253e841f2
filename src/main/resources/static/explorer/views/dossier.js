/**
 * The dossier on one drug for one patient, to print or to save. Its address holds the question; what only the
 * physician knows is filled in here, and stays in this tab.
 */
import { html, useEffect, useState } from '../lib.js';
import { country, more, t, word } from '../messages.js';
import { href, to, useTitle } from '../route.js';
import { useAnswer } from '../graphql.js';
import { ageOf, isAsked, patientOf, questionOf, withParameters } from '../question.js';
import { dossierOf, markdownOf } from '../dossier.js';
import { PROGRAMME } from '../access.js';
import { CANDIDATE, LABEL, READING, REASON } from '../candidate.js';
import { Body, shareOf } from '../parts/dossier.js';
import { licenceText } from '../parts/label.js';
import { findingName, useNames } from '../parts/patient.js';
import { Answered, Empty } from '../parts/states.js';
import { save, TakeAlong } from '../parts/take.js';
import { firstRoute, usePlace } from '../parts/ways.js';

await more('access');

const STUDY =
	`__typename id name title identifiers { curie } retraction { date reason }
	publication { authors etAl journal year volume issue pages }`;

const DRUG = `drug(id: $id) {
		id name stage withdrawn withdrawals { nodes { id jurisdiction date reason } }
		labels(first: 100) { totalCount nodes { ${LABEL} } } licences(first: 100) { totalCount nodes { id jurisdiction status
			date holder brands } }
		statedBy { source { id name version licence } }
		uses(first: 10) { totalCount edges { node { id effect stance detail patients bases diseases { id name } study
			{ ${STUDY} } } } }
		adverseEvents(first: 50) { totalCount edges { node { event { id name } grade { text highest ctcaeVersion } share {
			numerator denominator value } affected
			use { id diseases { id name } study { ${STUDY} } } } } }
		programmes(first: 20) { totalCount edges { node { ...programme } } }
	}
	release { version generatedAt notice licence knowledge { warning } }`;

const CANDIDATE_FACTS = `${CANDIDATE}
			reasons(first: 100) { totalCount nodes { ${REASON} publication { ${STUDY} } } }`;

const ASKED = `candidateDrugs(patient: $patient, filter: { drug: [$id], regimen: false }, first: 1) {
		notChecked ${READING} knowledge { version date source { id } }
		edges { node { ${CANDIDATE_FACTS} } }
		testFirst(first: 1) { nodes { ${CANDIDATE_FACTS} } }
	}`;

const WITHOUT = `query Dossier($id: ID!) {\n\t${DRUG}\n}\n${PROGRAMME}`;

const WITH = `query Dossier($id: ID!, $patient: PatientInput!) {\n\t${ASKED}\n\t${DRUG}\n}\n${PROGRAMME}`;

const KEPT = 'clew.dossier';

function patientWords(question, names) {
	return [question.disease && (names.get(question.disease)?.name ?? question.disease),
		...question.findings.map((finding) => findingName(finding, names)),
		ageOf(question) !== null && t('patient.age', { count: ageOf(question) }), question.jurisdiction
			&& country(question.jurisdiction)].filter(Boolean);
}

/** What was filled in, in this tab and nowhere else: `[filled, fill(name, value), clear()]`. */
function useFilled() {
	const [filled, setFilled] = useState(() => {
		try {
			return JSON.parse(sessionStorage.getItem(KEPT)) ?? {};
		}
		catch {
			return {};
		}
	});
	const keep = (next) => {
		setFilled(next);
		try {
			sessionStorage.setItem(KEPT, JSON.stringify(next));
		}
		catch {
			// It stays as long as the page does.
		}
	};
	return [filled, (name, value) => keep({ ...filled, [name]: value }), () => keep({})];
}

/** The printed page has its number, the day and how old the knowledge is at its foot. */
function usePageFoot(text) {
	useEffect(() => {
		if (!text) {
			return undefined;
		}
		const sheet = new CSSStyleSheet();
		const quoted = JSON.stringify(text.replace(/[\\"<>\n]/g, ' '));
		const font = 'font: 8pt "Source Sans 3", sans-serif';
		sheet.replaceSync(`@page { margin: 14mm 15mm 16mm; @bottom-left { content: ${quoted}; ${font}; }
			@bottom-right { content: counter(page) " / " counter(pages); ${font}; } }`);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
		return () => {
			document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
		};
	}, [text]);
}

const EVIDENCE_COLUMNS = ({ references }) => [
	{ key: 'stance', title: t('col.stance'), value: (reason) => word('Stance', reason.stance) },
	{ key: 'kind', title: t('col.kind'),
		value: (reason) => [word('EvidenceKind', reason.kind), reason.year].filter(Boolean).join(', ') },
	{ key: 'finding', title: t('col.finding'), value: (reason) => reason.sentence },
	{ key: 'report', title: t('col.report'), value: (reason) => reason.cited.map((number) => references[number - 1].text)
		.join('; ') }
];

function Paper({ data, question, asked, names, params, query, variables }) {
	const { drug, release } = data;
	const [filled, fill, clear] = useFilled();
	const patient = patientWords(question, names);
	const today = new Date().toISOString().slice(0, 10);
	const dossier = dossierOf(data, { question, asked, address: location.href, today });
	const { known, loading } = usePlace(question.jurisdiction);
	const route = firstRoute(known, dossier.ways);
	const dates = dossier.knowledge.map(({ date }) => date).filter((date) => /^\d{4}/.test(date ?? '')).toSorted();
	usePageFoot(t(dates.length > 0 ? 'dossier.foot' : 'dossier.footUndated', { drug: drug.name, date: today,
		from: dates[0], to: dates.at(-1) }));
	const markdown = () => save(`dossier-${drug.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.md`, 'text/markdown',
		markdownOf(dossier, { t, word, country, patient, share: shareOf,
			licensed: dossier.candidate && licenceText(dossier.candidate), filled, route }));
	return html`<article class="dossier" aria-busy=${loading ? 'true' : null}>
		<header class="record-head">
			<div class="record-title"><p class="kind">${t('dossier.kind')}</p><h1 lang="en">${drug.name}</h1>
				<p class="no-print"><a href=${to('ask-for', params.id,
					withParameters(query))}>${t('dossier.back')}</a> · <a href=${href('intended-use')}>${t('nav.intendedUse')}</a></p>
					</div>
			<div class="button-row no-print">
				<button type="button" class="primary" onClick=${() => print()}>${t('dossier.print')}</button>
				<button type="button" onClick=${markdown}>${t('dossier.markdown')}</button>
				<${TakeAlong} query=${asked ? WITH : WITHOUT} variables=${variables} table=${dossier.reasons.length > 0
					&& { columns: EVIDENCE_COLUMNS(dossier), rows: dossier.reasons }} name="dossier-evidence" />
			</div>
		</header>
		<p class="dossier-notice" lang="en">${release.notice}</p>
		<p class="hint no-print">${t('dossier.fillHint')} <button type="button" class="plain" onClick=${clear}>
			${t('dossier.clear')}</button></p>
		<${Body} dossier=${dossier} patient=${patient} filled=${filled} fill=${fill} route=${route} />
		<p class="dossier-made">${t('dossier.made', { date: dossier.today, version: release.version.slice(0, 24) })}<br />
			<span class="identifier">${location.href}</span></p>
	</article>`;
}

export default function DossierView({ params, query }) {
	const question = questionOf(query);
	const asked = isAsked(question);
	const names = useNames(question);
	const variables = { id: params.id, ...asked ? { patient: patientOf(question) } : {} };
	const answer = useAnswer(asked ? WITH : WITHOUT, variables);
	const drug = answer.data?.drug;
	useTitle(drug && t('dossier.title', { drug: drug.name }));
	return html`<${Answered} page answer=${answer} lines="10">${(data) => drug
		? html`<${Paper} data=${data} question=${question} asked=${asked} names=${names} params=${params} query=${query}
			variables=${variables} />`
		: html`<${Empty} title=${t('record.unknown.title')} level="1"><p>${t('record.unknown.text', { id: params.id })}</p>
			<//>`}<//>`;
}
