/**
 * The answer about one drug in plain words, for a parent: what it is, what was seen in how many, what is not known, what to ask, how the steps go.
 */
import { html } from '../lib.js';
import { country, few, language, t } from '../messages.js';
import { href, to, useTitle } from '../route.js';
import { useAnswer } from '../graphql.js';
import { ageOf, isAsked, patientOf, questionOf, withParameters } from '../question.js';
import { PROGRAMME, standingOf, waysTo } from '../access.js';
import { CANDIDATE, candidateOf, LABEL } from '../candidate.js';
import { findingName, useNames } from '../parts/patient.js';
import { Answered, Empty } from '../parts/states.js';

const FACTS = `${CANDIDATE} reasons(first: 100) { totalCount nodes { kind stance patients diseaseRelation } }`;

const QUERY = `query ForParents($id: ID!, $patient: PatientInput!) {
	candidateDrugs(patient: $patient, filter: { drug: [$id], regimen: false }, first: 1) { edges { node { ${FACTS} } } testFirst(first: 1) { nodes { ${FACTS} } } }
	drug(id: $id) { id name withdrawn labels(first: 100) { nodes { ${LABEL} } } licences(first: 100) { nodes { id jurisdiction status holder } }
		programmes(first: 20) { edges { node { ...programme } } } }
}
${PROGRAMME}`;

/** Kinds of evidence in which people took the drug. */
const IN_PEOPLE = ['GUIDELINE', 'TRIAL', 'COHORT', 'CASE_SERIES', 'CASE_REPORT'];

const QUESTIONS = ['help', 'others', 'harm', 'test', 'trial', 'cost', 'stop'];

/** What was seen in people: of this illness and of others, how many reports say that it helped and how many that it did not. */
function seenOf({ reasons }) {
	const people = reasons.nodes.filter(({ kind }) => IN_PEOPLE.includes(kind));
	const count = (here, stance) => people.filter((reason) => reason.stance === stance && ['EXACT', 'NARROWER', 'BROADER'].includes(reason.diseaseRelation) === here).length;
	return { here: { helped: count(true, 'SUPPORTS'), not: count(true, 'OPPOSES') }, other: { helped: count(false, 'SUPPORTS'), not: count(false, 'OPPOSES') },
		patients: people.filter(({ patients, diseaseRelation }) => patients !== null && diseaseRelation === 'EXACT').reduce((sum, { patients }) => sum + patients, 0) };
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
	return html`${standing?.forThis.length > 0 ? html`<p><strong>${t('parents.licensed', { place: country(place) })}</strong></p>`
			: candidate.band === 'LICENSED' ? html`<p><strong>${t('parents.licensedElsewhere')}</strong></p>` : html`<p>${t('parents.notLicensed')}</p>`}
		${candidate.conditions.length > 0 && html`<p>${t('parents.conditions')}</p><ul lang="en">${candidate.conditions.map(({ text }) => html`<li key=${text}>${text}</li>`)}</ul>`}
		<${Counts} which="here" counts=${seen.here} /><${Counts} which="other" counts=${seen.other} />
		${seen.patients > 0 && html`<p>${t('parents.seen.patients', { count: seen.patients, few: few(seen.patients) })}</p>`}
		${candidate.safety.worstGrade !== null && html`<p>${t('parents.harm', { grade: candidate.safety.worstGrade })} ${t(`parents.grade.${candidate.safety.worstGrade}`)}</p>`}
		${candidate.safety.contraindications.length > 0 && html`<p><strong>${t('parents.mustNot')}</strong> <span lang="en">${candidate.safety.contraindications.map(({ disease }) => disease.name).join(', ')}</span></p>`}`;
}

export default function ForParents({ params, query }) {
	const question = questionOf(query);
	const names = useNames(question);
	const asked = isAsked(question);
	const answer = useAnswer(asked ? QUERY : null, { id: params.id, patient: patientOf(question) });
	const drug = answer.data?.drug;
	useTitle(drug && t('parents.title', { drug: drug.name }));
	if (!asked) {
		return html`<${Empty} title=${t('candidates.notAsked')} level="1"><p><a href=${href('')}>${t('candidates.askFirst')}</a></p><//>`;
	}
	return html`<${Answered} page answer=${answer} lines="8">${({ candidateDrugs }) => {
		if (!drug) {
			return html`<${Empty} title=${t('record.unknown.title')} level="1"><p>${t('record.unknown.text', { id: params.id })}</p><//>`;
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
			<p>${[illness, ...question.findings.map((finding) => findingName(finding, names)), ageOf(question) !== null && t('patient.age', { count: ageOf(question) })].filter(Boolean).join(' · ')}</p>
			<section class="section"><h2>${t('parents.what')}</h2>${candidate ? html`<p>${t(`parents.band.${candidate.band}`, { drug: drug.name })}</p>` : html`<p>${t('parents.noReason')}</p>`}
				${drug.withdrawn && html`<p class="grave">${t('parents.withdrawn')}</p>`}</section>
			${candidate && html`<section class="section"><h2>${t('parents.seen')}</h2><${Seen} candidate=${candidate} standing=${standing} place=${place} /></section>`}
			<section class="section"><h2>${t('parents.unknown')}</h2><ul>${['help', 'printed', 'age', 'missing'].map((key) => html`<li key=${key}>${t(`parents.unknown.${key}`)}</li>`)}</ul></section>
			<section class="section"><h2>${t('parents.ask')}</h2><ul>${QUESTIONS.map((key) => html`<li key=${key}>${t(`parents.ask.${key}`)}</li>`)}</ul></section>
			<section class="section"><h2>${t('parents.steps')}</h2>${place ? html`<ol>${[1, 2, 3, 4].map((step) => html`<li key=${step}>${t(`parents.way.${way === 'TRIAL' || way === 'PRESCRIPTION' || way === 'OFF_LABEL' ? way : 'SINGLE'}.${step}`)}</li>`)}</ol>` : html`<p>${t('parents.place')}</p>`}
				<p class="no-print"><a class="button" href=${to('ask-for', drug.id, withParameters(query))}>${t('parents.more')}</a></p></section>
		</article>`;
	}}<//>`;
}
