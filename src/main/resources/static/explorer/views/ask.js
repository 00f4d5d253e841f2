/**
 * Ask: the form for a patient. What is entered stands in the address at once, so that it can be shared half filled
 * in, and Back works.
 */
import { html, useId, useRef, useState } from '../lib.js';
import { country, language, t, word } from '../messages.js';
import { href, navigate, useTitle } from '../route.js';
import { useAnswer } from '../graphql.js';
import { findingOf, isRead, meaningOf, READ } from '../meaning.js';
import { isAsked, isNoAge, MOST, parametersOf, patientOf, questionOf } from '../question.js';
import { CANDIDATES, PAGE } from '../candidate.js';
import { RecordBox } from '../parts/combobox.js';
import { Paste } from '../parts/paste.js';
import { useNames } from '../parts/patient.js';
import { Reading } from '../parts/reading.js';
import { TakeAlong } from '../parts/take.js';

const EFFECTS = ['GAIN_OF_FUNCTION', 'LOSS_OF_FUNCTION', 'DOMINANT_NEGATIVE', 'EXPRESSED', 'UNKNOWN'];

// ISO 3166-1, but without the places that nobody is treated in.
const COUNTRIES =
	('AT AU BE BG BR CA CH CL CN CO CY CZ DE DK EE ES FI FR GB GR HR HU IE IL IN IS IT JP KR LT LU LV MT MX '
		+ 'NL NO NZ PL PT RO RS SA SE SG SI SK TH TR TW '
	+ 'UA US ZA').split(' ');

/** Questions that the sources in the graph answer, each with what it shows. */
const EXAMPLES = [
	{ key: 'imt', to: { disease: 'MONDO:0015798', alteration: 'HGNC:427~TPM4-ALK fusion', age: 9, jurisdiction: 'US' } },
	{ key: 'desmoid', to: { disease: 'MONDO:0007608' } },
	{ key: 'dipg', to: { disease: 'MONDO:0006033', age: 6 } },
	{ key: 'cloves', to: { disease: 'MONDO:0013038', jurisdiction: 'FR' } },
	{ key: 'menkes', to: { disease: 'MONDO:0010651' } }
];

/** Records that a text may have meant, to be chosen by a click. */
function DidYouMean({ text, offers, choose }) {
	return html`<div class="did-you-mean" role="alert"><p>${offers.length > 0 ? t('ask.didYouMean', { text })
		: t('ask.notKnown', { text })}</p>
		${offers.length > 0
			&& html`<ul role="list">
			${offers.map((node) => html`<li key=${node.id}><button type="button" lang="en" onClick=${() => choose(node)}>
			${node.name}</button></li>`)}</ul>`}</div>`;
}

function Finding({ finding, names, change, remove }) {
	const id = useId();
	const node = names.get(finding.target);
	const [name, setName] = useState(finding.name);
	const called = finding.target ? node?.symbol ?? node?.name ?? finding.target : t('ask.asWritten');
	return html`<li class="finding">
		<span class="finding-target" lang="en"><strong>${called}</strong>${node?.symbol
			&& html` <span class="quiet">${node.name}</span>`}</span>
		<span><label for="${id}-name">${t('ask.alterationName')}</label>
			<input id="${id}-name" type="text" value=${name} placeholder=${t('ask.alterationExample')} maxlength="200"
				onInput=${(event) => setName(event.target.value)}
				onChange=${() => change({ ...finding, name: name.trim() })} /></span>
		<span><label for="${id}-effect">${t('ask.effect')}</label>
			<select id="${id}-effect" onChange=${(event) => change({ ...finding, effect: event.target.value })}>
				<option value="">${t('ask.effectNone')}</option>
				${EFFECTS.map((effect) => html`<option value=${effect} selected=${effect === finding.effect}>
					${word('FunctionalEffect', effect)}</option>`)}
			</select></span>
		<button type="button" onClick=${remove} aria-label=${t('ask.remove',
			{ name: finding.target ? called : finding.name })}>${t('ask.removeShort')}</button>
	</li>`;
}

function Examples() {
	return html`<section class="examples" aria-labelledby="examples">
		<h2 id="examples">${t('ask.examples')}</h2>
		<ul role="list">${EXAMPLES.map(({ key, to }) => html`<li><a href=${href('candidates', to)}>
			<strong>${t(`ask.example.${key}`)}</strong><span>${t(`ask.example.${key}.shows`)}</span></a></li>`)}</ul>
	</section>`;
}

/** The form's question and what was typed but not chosen, with what to do about it. */
function useQuestion(query) {
	const question = questionOf(query);
	const [problem, setProblem] = useState('');
	const [unclear, setUnclear] = useState(null);
	const typed = useRef({ disease: '', finding: '' });
	const set = (changes) => {
		setProblem('');
		setUnclear(null);
		navigate(href('', parametersOf({ ...questionOf(new URL(location.href).searchParams), ...changes })),
			{ replace: true, keep: true });
	};
	const edit = (field, text) => {
		typed.current[field] = text;
		setUnclear(null);
		if (field === 'disease' && question.disease) {
			set({ disease: '' });
		}
	};
	const add = (finding) => {
		const { findings } = questionOf(new URL(location.href).searchParams);
		typed.current.finding = '';
		if (!findings.some(({ target, name }) => target === finding.target && name === finding.name)) {
			set({ findings: [...findings, finding] });
		}
	};
	/** Adds findings as a report writes them; how each is read is shown beneath. */
	const addAll = (names) => {
		const { findings } = questionOf(new URL(location.href).searchParams);
		const fresh = names.filter((name) => !findings.some((finding) => finding.name === name))
			.map((name) => ({ target: '', name, effect: '' }));
		set({ findings: [...findings, ...fresh].slice(0, MOST) });
	};
	/**
	 * Adds a finding as it was written; where it means no record and is not read as an alteration, it offers what is
	 * like it.
	 */
	const write = async (text) => {
		const { node, offers = [] } = await meaningOf(text, ['TARGET', 'ALTERATION'])
			.catch(() => ({ node: undefined, offers: undefined }));
		const clear = Boolean(node) || offers.length === 0 || await isRead(text).catch(() => false);
		add(node ? await findingOf(node).catch(() => ({ target: '', name: text, effect: '' })) : { target: '', name: text,
			effect: '' });
		if (!clear) {
			setUnclear({ field: 'finding', text, offers });
		}
		return clear;
	};
	const readDisease = async (text) => {
		const { node, offers } = await meaningOf(text, ['DISEASE']);
		// What was typed since then is what is meant.
		if (typed.current.disease.trim() !== text) {
			return false;
		}
		if (node) {
			set({ disease: node.id });
		}
		else {
			setUnclear({ field: 'disease', text, offers });
		}
		return Boolean(node);
	};
	return { question, problem, setProblem, unclear, typed, set, edit, add, addAll, write, readDisease };
}

export default function Ask({ query }) {
	useTitle('');
	const id = useId();
	const { question, problem, setProblem, unclear, typed, set, edit, add, addAll, write,
		readDisease } = useQuestion(query);
	const [chosen, setChosen] = useState(0);
	const names = useNames(question);
	const noAge = isNoAge(question);
	const read = useAnswer(isAsked(question) && question.findings.length > 0 ? READ : null,
		{ patient: patientOf(question) });
	const reading = !read.loading && question.findings.length > 0 && read.data?.candidateDrugs;
	const chooseFinding = (node) => findingOf(node).then(add, () => add({ target: '', name: node.name, effect: '' }));
	const instead = ({ text }, node) => {
		set({ findings: question.findings.filter((finding) => finding.target !== '' || finding.name !== text) });
		chooseFinding(node);
	};
	const submit = async (event) => {
		event.preventDefault();
		// The address, as the field that was left by Enter has just changed it.
		const asked = () => questionOf(new URL(location.href).searchParams);
		const [disease, finding] = [typed.current.disease.trim(), typed.current.finding.trim()];
		if (isNoAge(asked())) {
			setProblem(t('ask.noAge', { age: asked().age }));
			return;
		}
		try {
			if ((disease !== '' && !asked().disease && !await readDisease(disease)) || (finding !== ''
				&& !await write(finding))) {
				return;
			}
		}
		catch {
			setProblem(t('search.failed'));
			return;
		}
		if (isAsked(asked())) {
			navigate(href('candidates', parametersOf(asked())));
		}
		else {
			setProblem(t('ask.tooLittle'));
		}
	};
	const places = [...COUNTRIES, 'EU'].map((code) => ({ code, name: country(code) })).toSorted((one,
		other) => one.name.localeCompare(other.name, language));
	return html`<div class="ask">
		<div class="ask-intro">
			<h1>${t('ask.title')}</h1>
			<p>${t('ask.intro')}</p>
		</div>
		<form class="panel" onSubmit=${submit} noValidate>
			<${RecordBox} key=${chosen} label=${t('ask.disease')} hint=${t('ask.diseaseHint')} types=${['DISEASE']}
				value=${question.disease ? names.get(question.disease).name : ''}
				onChoose=${({ node }) => set({ disease: node.id })} onEdit=${(text) => edit('disease', text)}
					invalid=${problem !== '' || unclear?.field === 'disease'} />
			${unclear?.field === 'disease'
				&& html`<${DidYouMean} ...${unclear}
				choose=${(node) => { setChosen(chosen + 1); typed.current.disease = ''; set({ disease: node.id }); }} />`}
			<div>
				<${RecordBox} label=${t('ask.findings')} hint=${t('ask.findingsHint')} types=${['TARGET',
					'ALTERATION']} clears onChoose=${({ node }) => chooseFinding(node)}
					onEdit=${(text) => edit('finding', text)} onWritten=${write} />
				${unclear?.field === 'finding' && html`<${DidYouMean} ...${unclear} choose=${(node) => instead(unclear, node)} />`}
				<${Paste} add=${addAll} begin=${set} />
				${question.findings.length > 0 && html`<ul class="findings" role="list" aria-label=${t('ask.findings')}>
					${question.findings.map((finding, at) => html`<${Finding}
					key=${`${finding.target}~${at}~${question.findings.length}`} finding=${finding} names=${names}
					change=${(changed) => set({ findings: question.findings.with(at, changed) })}
					remove=${() => set({ findings: question.findings.toSpliced(at, 1) })} />`)}</ul>
					${reading && html`<p class="hint">${t('read.label')}</p>
						<${Reading} understood=${reading.understood.filter(({ field }) => !field.endsWith('.disease'))}
						ignored=${reading.ignored} />`}`}
			</div>
			<div class="ask-row">
				<div><label for="${id}-age">${t('ask.age')}</label>
					<input id="${id}-age" name="age" type="text" inputmode="decimal" autocomplete="off" value=${question.age}
						aria-invalid=${noAge ? 'true' : null} aria-describedby="${id}-no-age"
						onChange=${(event) => set({ age: event.target.value })} />
					<p id="${id}-no-age" class="field-problem">${noAge && t('ask.noAge', { age: question.age })}</p></div>
				<div><label for="${id}-place">${t('ask.jurisdiction')}</label>
					<select id="${id}-place" onChange=${(event) => set({ jurisdiction: event.target.value })}>
						<option value="">${t('ask.jurisdictionNone')}</option>
						${places.map(({ code, name }) => html`<option value=${code} selected=${code === question.jurisdiction}>
							${name}</option>`)}
					</select></div>
			</div>
			<div class="ask-submit"><button class="primary">${t('ask.submit')}</button><span class="hint">
				${t('ask.private')}</span>
				${isAsked(question) && html`<${TakeAlong} query=${CANDIDATES} variables=${{ patient: patientOf(question),
					first: PAGE }} />`}</div>
			<p role="alert" class="problem">${problem}</p>
		</form>
		<${Examples} />
	</div>`;
}
