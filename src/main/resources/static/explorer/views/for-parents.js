/**
 * The answer about one drug in plain words, for a parent: what it is, what was seen in how many, what is not known,
 * what to ask, how the steps go.
 */
import { html } from '../lib.js';
import { country, few, language, more, t } from '../messages.js';
import { href, to, useTitle } from '../route.js';
import { useAnswer } from '../graphql.js';
import { ageOf, isAsked, patientOf, questionOf, withParameters } from '../question.js';
import { PROGRAMME, standingOf, waysTo } from '../access.js';
import { CANDIDATE, candidateOf, LABEL } from '../candidate.js';
import { findingName, useNames } from '../parts/patient.js';
import { Answered, Empty } from '../parts/states.js';

await more('plain');

const COUNTED = 'totalCount nodes { kind stance patients diseaseRelation }';

const FACTS = `${CANDIDATE} speaksFor: reasons(stance: [SUPPORTS], first: 100) { ${COUNTED} } speaksAgainst:
	reasons(stance: [OPPOSES], first: 100) { ${COUNTED} }`;

const QUERY = `query ForParents($id: ID!, $patient: PatientInput!) {
	candidateDrugs(patient: $patient, filter: { drug: [$id], regimen: false }, first: 1) { edges { node { ${FACTS} } }
		testFirst(first: 1) { nodes { ${FACTS} } } }
	drug(id: $id) { id name withdrawn labels(first: 100) { nodes { ${LABEL} } } licences(first: 100) { nodes { id
		jurisdiction status holder } }
		programmes(first: 20) { edges { node { ...programme } } } }
}
${PROGRAMME}`;

/** Kinds of evidence that report on people who took the drug. */
const IN_PEOPLE = ['TRIAL', 'COHORT', 'CASE_SERIES', 'CASE_REPORT'];

const QUESTIONS = ['help', 'others', 'harm', 'test', 'trial', 'cost', 'stop'];

/**
 * What was seen in people: of this illness and of others, how many reports say that it helped and how many that it
 * did not. Of how many people the largest report tells: several may tell of the same.
 */
function seenOf({ speaksFor, speaksAgainst }) {
	const lists = [speaksFor, speaksAgainst];
	const people = lists.flatMap(({ nodes }) => nodes).filter(({ kind }) => IN_PEOPLE.includes(kind));
	const count = (here,
		stance) => people.filter((reason) => reason.stance === stance
		&& ['EXACT', 'NARROWER', 'BROADER'].includes(reason.diseaseRelation) === here).length;
	return { cut: lists.some(({ nodes, totalCount }) => nodes.length < totalCount),
		here: { helped: count(true, 'SUPPORTS'), not: count(true, 'OPPOSES') }, other: { helped: count(false, 'SUPPORTS'),
		not: count(false, 'OPPOSES') },
		patients: Math.max(0, ...people.filter(({ diseaseRelation }) => diseaseRelation === 'EXACT')
			.map(({ patients }) => patients ?? 0)) };
}

/** How many reports say so, as a sentence. */
function told(what, count) {
	const text = count === 0 ? t(`parents.seen.${what}.none`) : t(`parents.seen.${what}`, { count, few: few(count) });
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function Counts({ which, counts }) {
	return html`<p>${t(`parents.seen.${which}`)} ${counts.helped + counts.not === 0 ? t('parents.seen.none')
		: html`${told('helped', counts.helped)} ${told('not', counts.not)}`}</p>`;
}

function Seen({ candidate, standing, place }) {
	const seen = seenOf(candidate);
	const [label] = [...standing?.forThis ?? [], ...standing?.ifTested ?? [], ...standing?.forThisElsewhere ?? []];
	const needed =
		[...new Set([...candidate.conditions, ...label?.conditions ?? []].filter(({ kind }) =>
		!['ELSEWHERE', 'AGE_NOT_STATED', 'LINE_NOT_STATED', 'READ_BY_PROGRAM'].includes(kind)).map(({ text }) => text))];
	const approved = standing?.forThis.length > 0 ? t('parents.licensed', { place: country(place) })
		: standing?.ifTested.length > 0 ? t('parents.licensedIf', { place: country(place) })
		: candidate.band !== 'LICENSED' ? t('parents.notLicensed') : t(place ? 'parents.licensedElsewhere'
			: 'parents.licensedSome');
	return html`${needed.length > 0 && html`<p>${t('parents.conditions')}</p>
		<ul lang="en">${needed.map((text) => html`<li key=${text}>${text}</li>`)}</ul>`}
		<p><strong>${approved}</strong></p>
		<${Counts} which="here" counts=${seen.here} /><${Counts} which="other" counts=${seen.other} />
		${seen.cut && html`<p>${t('parents.seen.cut')}</p>`}
		${seen.patients > 0 && html`<p>${t('parents.seen.patients', { count: seen.patients, few: few(seen.patients) })}</p>`}
		${candidate.safety.worstGrade !== null
			&& html`<p>${t('parents.harm',
			{ grade: candidate.safety.worstGrade })} ${t(`parents.grade.${candidate.safety.worstGrade}`)}</p>`}
		${candidate.safety.contraindications.length > 0 && html`<p><strong>${t('parents.mustNot')}</strong> <span lang="en">
			${candidate.safety.contraindications.map(({ disease }) => disease.name).join(', ')}</span></p>`}`;
}

export default function ForParents({ params, query }) {
	const question = questionOf(query);
	const names = useNames(question);
	const asked = isAsked(question);
	const answer = useAnswer(asked ? QUERY : null, { id: params.id, patient: patientOf(question) });
	const drug = answer.data?.drug;
	useTitle(drug && t('parents.title', { drug: drug.name }));
	if (!asked) {
		return html`<${Empty} title=${t('candidates.notAsked')} level="1">
			<p><a href=${href('')}>${t('candidates.askFirst')}</a></p><//>`;
	}
	return html`<${Answered} page answer=${answer} lines="8">${({ candidateDrugs }) => {
		if (!drug) {
			return html`<${Empty} title=${t('record.unknown.title')} level="1"><p>${t('record.unknown.text', { id: params.id })}
				</p><//>`;
		}
		const candidate = candidateOf(candidateDrugs, drug.id);
		const place = question.jurisdiction;
		const standing = place ? standingOf({ drug, candidate, place }) : null;
		const programmes = drug.programmes.edges.map(({ node }) => node).filter(({ status }) => status === 'AVAILABLE');
		const trials = candidate?.trials.edges.filter((trial) => trial.open && trial.admitsAge !== 'NO') ?? [];
		const [way = 'SINGLE'] = standing ? waysTo({ standing, trials, programmes, asked }) : [];
		const illness = names.get(question.disease)?.name;
		return html`<article class="prose-page for-parents">
			<p class="kind">${t('nav.forParents')}</p><h1>${t('parents.title', { drug: drug.name })}</h1>
			${language !== 'en' && html`<p class="notice-box">${t('parents.unread')}</p>`}
			<p class="lead-fact">${t('parents.lead')}</p>
			<p>${[illness, ...question.findings.map((finding) => findingName(finding, names)), ageOf(question) !== null
				&& t('patient.age', { count: ageOf(question) })].filter(Boolean).join(' · ')}</p>
			<section class="section"><h2>${t('parents.what')}</h2>${candidate
				? html`<p>${t(`parents.band.${candidate.band}`, { drug: drug.name })}</p>` : html`<p>${t('parents.noReason')}</p>`}
				${drug.withdrawn && html`<p class="grave">${t('parents.withdrawn')}</p>`}</section>
			${candidate && html`<section class="section"><h2>${t('parents.seen')}</h2><${Seen} candidate=${candidate}
				standing=${standing} place=${place} /></section>`}
			<section class="section"><h2>${t('parents.unknown')}</h2>
				<ul>${['help', 'printed', 'age', 'missing'].map((key) => html`<li key=${key}>${t(`parents.unknown.${key}`)}</li>`)}
				</ul></section>
			<section class="section"><h2>${t('parents.ask')}</h2>
				<ul>${QUESTIONS.map((key) => html`<li key=${key}>${t(`parents.ask.${key}`)}</li>`)}</ul></section>
			<section class="section"><h2>${t('parents.steps')}</h2>${place
				? html`<ol>${[1, 2, 3, 4].map((step) => html`<li key=${step}>
				${t(`parents.way.${['TEST', 'TRIAL', 'PRESCRIPTION', 'OFF_LABEL'].includes(way) ? way : 'SINGLE'}.${step}`)}</li>`)}
				</ol>` : html`<p>${t('parents.place')}</p>`}
				<p class="no-print"><a class="button" href=${to('ask-for', drug.id, withParameters(query))}>${t('parents.more')}</a>
					</p></section>
		</article>`;
	}}<//>`;
}
