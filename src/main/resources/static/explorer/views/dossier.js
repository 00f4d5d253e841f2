/**
 * The dossier on one drug for one patient, to print or to save. Its address holds the question; what only the
 * physician knows is filled in here, and stays in this tab.
 */
import { html, useEffect, useState } from '../lib.js';
import { country, more, t, word } from '../messages.js';
import { href, to, useTitle } from '../route.js';
import { useAnswer } from '../graphql.js';
import { ageOf, isAsked, patientOf, questionOf, withParameters } from '../question.js';
import { CONSENT, dossierOf, FIELDS, markdownOf } from '../dossier.js';
import { contactsOf, PROGRAMME } from '../access.js';
import { CANDIDATE, LABEL, READING, REASON } from '../candidate.js';
import { Harms } from '../parts/candidate.js';
import { shareText } from '../parts/chart.js';
import { Retracted } from '../parts/evidence.js';
import { Identifier } from '../parts/identifiers.js';
import { Conditions, Labels, licenceText } from '../parts/label.js';
import { StageChip, StanceChip } from '../parts/marks.js';
import { findingName, useNames } from '../parts/patient.js';
import { ProgrammeStatus } from '../parts/programmes.js';
import { Alert } from '../parts/record.js';
import { Answered, Empty } from '../parts/states.js';
import { save, TakeAlong } from '../parts/take.js';
import { firstRoute, Standing, usePlace } from '../parts/ways.js';

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

function shareOf(event) {
	return shareText(event.share) ?? (event.affected === null ? null : t('events.affected', { count: event.affected }));
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

function Cited({ numbers }) {
	return numbers.map((number, index) => html`${index > 0 && ', '}<a class="cited" key=${number}
		href="#reference-${number}" onClick=${(event) => {
		event.preventDefault();
		document.getElementById(`reference-${number}`)?.scrollIntoView({ block: 'center' });
	}}>[${number}]</a>`);
}

/** The fields of a part: an empty line or box where nothing is filled in. */
function Fill({ part, filled, fill }) {
	const { names, long } = FIELDS.find((one) => one.part === part);
	return html`<div class="fill ${long ? 'fill-long' : ''}">
		${names.map((name) => html`<label key=${name}><span>${t(`dossier.field.${name}`)}</span>
		${long ? html`<textarea rows="3" value=${filled[name] ?? ''} onInput=${(event) => fill(name, event.target.value)}>
			</textarea>`
			: html`<input type="text" autocomplete="off" value=${filled[name] ?? ''}
				onInput=${(event) => fill(name, event.target.value)} />`}
		<span class="filled" aria-hidden="true">${filled[name] ?? ''}</span></label>`)}</div>`;
}

/** A part of the dossier, with the field of the form that it fills, where one is to be filed. */
function Part({ title, filed, field, children }) {
	return html`<section class="section"><h2>${title}${filed && field
		&& html` <span class="form-field">${t('dossier.formField', { field })}</span>`}</h2>${children}</section>`;
}

function Evidence({ dossier }) {
	const { candidate, reasons, asked } = dossier;
	return html`
		${candidate ? html`<p><strong>${word('Band', candidate.band)}.</strong> ${t(`band.means.${candidate.band}`)}</p>
			<${Conditions} conditions=${candidate.conditions} />` : asked && html`<p>${t('dossier.notCandidate')}</p>`}
		${reasons.length > 0 && html`<p>${t('dossier.counts', dossier.counts)}</p>
			${['SUPPORTS', 'OPPOSES', 'NEUTRAL'].map((stance) => [stance, reasons.filter((reason) => reason.stance === stance)])
				.filter(([, some]) => some.length > 0).map(([stance, some]) => html`<section key=${stance}>
				<h3><${StanceChip} stance=${stance} /></h3>
				<ul class="dossier-reasons">${some.map((reason) => html`<li key=${reason.sentence}>
					<${Conditions} conditions=${reason.conditions} />
					<span lang="en">${reason.sentence}</span> <span class="quiet">${word('EvidenceKind',
						reason.kind)}</span> <${Cited} numbers=${reason.cited} /></li>`)}</ul></section>`)}
			${dossier.more.reasons > 0 && html`<p class="hint">${t('dossier.moreReasons', { count: dossier.more.reasons })}
				</p>`}`}
		${dossier.uses.length > 0
			&& html`<ul class="dossier-reasons">
			${dossier.uses.map((use) => html`<li key=${use.id}><${StanceChip} stance=${use.stance}>${word('Effect',
			use.effect)}<//><${Retracted} study=${use.study} />${' '}
			<span lang="en">${[use.diseases.map(({ name }) => name).join(', '), use.detail].filter(Boolean).join(': ')}
				</span> <${Cited} numbers=${use.cited} /></li>`)}</ul>`}`;
}

function Safety({ dossier: { drug, candidate, events, more } }) {
	return html`${drug.withdrawn && html`<${Alert} title=${t('drug.withdrawnTitle')}>
		${drug.withdrawals.nodes.map((one) => html`<p key=${one.id}>
		${[one.jurisdiction && country(one.jurisdiction), one.date].filter(Boolean).join(', ')}
		${one.reason && html`: <span lang="en">${one.reason}</span>`}</p>`)}<//>`}
		${candidate && html`<${Harms} candidate=${candidate} />`}
		${events.length === 0 ? html`<p>${t('events.none')}</p>`
			: html`<ul class="dossier-events">
			${events.map((event, index) => html`<li key=${index}><span lang="en">${event.event.name}</span>
			${event.grade && `, ${t('col.grade')} ${event.grade.text}`}${shareOf(event) && `: ${shareOf(event)}`} <${Cited}
			numbers=${event.cited} /></li>`)}</ul>`}
		${more.events > 0 && html`<p class="hint">${t('dossier.moreEvents', { count: more.events })}</p>`}`;
}

function Access({ dossier, route }) {
	const { drug, place, standing, trials, programmes, asked } = dossier;
	return html`${!place ? html`<p>${t('askFor.placeFirst')}</p>` : html`<${Standing} standing=${standing} place=${place}
		withdrawn=${drug.withdrawn} asked=${asked} />`}
		${route && html`<h3 lang=${route.lang}>${route.name}${route.law && html` <span class="quiet">(${route.law})</span>`}
			</h3>
			${route.steps && html`<ol class="dossier-steps" lang="en">
				${route.steps.map((step) => html`<li key=${step.what}><strong>${step.who}:</strong> ${step.what}
				${step.by && ` (${t('way.asReported', { by: ` ${step.by}` })})`}
				${step.time && html` <span class="quiet">${step.time}</span>`}</li>`)}</ol>`}`}
		${trials.length > 0
			&& html`<p>${t('way.TRIAL')}: ${trials.slice(0, 3).map(({ node }, index) => html`${index > 0 && '; '}
			<span lang="en" key=${node.id}>${node.title} (${node.id})</span>`)}</p>`}
		${programmes.map((programme) => html`<p key=${programme.id}>
			<strong lang="en">${programme.name}</strong> <${Identifier} id=${programme.id} /> <${ProgrammeStatus}
			programme=${programme} /> ${contactsOf(programme).join('; ') || t('programme.noContact')}</p>`)}`;
}

function Body({ dossier, patient, filled, fill, route }) {
	const { drug, candidate, place, release } = dossier;
	const filed = place === 'US' && dossier.ways.some((way) => ['SINGLE', 'EMERGENCY'].includes(way));
	return html`
		<${Part} title=${t('dossier.question')} filed=${filed} field="1–3">
			${patient.length > 0 ? html`<p class="dossier-question" lang="en">${patient.join(' · ')}</p>`
				: html`<p>${t('dossier.noQuestion')}</p>`}
			<${Fill} part="who" filled=${filled} fill=${fill} /><//>
		<${Part} title=${t('dossier.patient')} filed=${filed} field="5"><${Fill} part="patient" filled=${filled}
			fill=${fill} /><//>
		<${Part} title=${t('dossier.treatment')} filed=${filed} field="6">
			<p><strong lang="en">${drug.name}</strong> <${Identifier} id=${drug.id} /> <${StageChip} drug=${drug} /></p>
			${candidate && html`<${Labels} candidate=${candidate} />`}
			<${Fill} part="treatment" filled=${filled} fill=${fill} /><//>
		<${Part} title=${t('dossier.evidence')}><${Evidence} dossier=${dossier} /><//>
		<${Part} title=${t('row.safety')}><${Safety} dossier=${dossier} /><//>
		<${Part} title=${t('dossier.access')} filed=${filed} field="7, 10"><${Access} dossier=${dossier} route=${route} /><//>
		<${Part} title=${t('dossier.consent')}>
			<ul class="boxes">${CONSENT.map((point) => html`<li key=${point}>${t(`dossier.consent.${point}`)}</li>`)}</ul>
			<div class="signatures"><span>${t('dossier.signature')}</span><span>${t('dossier.signatureDate')}</span></div><//>
		${dossier.references.length > 0 && html`<${Part} title=${t('dossier.references')}>
			<ol class="dossier-references" lang="en">${dossier.references.map(({ study, text },
				index) => html`<li key=${study.id} id="reference-${index + 1}">${text}${study.retraction
				&& html`<${Retracted} study=${study} /> ${study.retraction.date}: ${study.retraction.reason}`}</li>`)}</ol><//>`}
		<${Part} title=${t('dossier.sources')}>
			<p class="dossier-sources" lang="en">
				${dossier.knowledge.map((source) => `${source.name}${source.date ? ` (${source.date})` : ''}; ${source.licence}`)
				.join(' · ')}</p>
			${release.knowledge.warning && html`<p class="dossier-sources"><strong>${t('frame.old')}</strong> <span lang="en">
				${release.knowledge.warning}</span></p>`}<//>`;
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
	const { known } = usePlace(question.jurisdiction);
	const route = firstRoute(known, dossier.ways);
	const dates = dossier.knowledge.map(({ date }) => date).filter((date) => /^\d{4}/.test(date ?? '')).toSorted();
	usePageFoot(t(dates.length > 0 ? 'dossier.foot' : 'dossier.footUndated', { drug: drug.name, date: today,
		from: dates[0], to: dates.at(-1) }));
	const markdown = () => save(`dossier-${drug.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.md`, 'text/markdown',
		markdownOf(dossier, { t, word, country, patient, share: shareOf,
			licensed: dossier.candidate && licenceText(dossier.candidate), filled, route }));
	return html`<article class="dossier">
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
