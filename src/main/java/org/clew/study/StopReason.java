package org.clew.study;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * Why a study was stopped: the classes of Open Targets, read from the few words that a
 * register has.
 * <p>
 * The rules are meant to miss rather than to invent. A text is read clause by clause
 * without what it denies ("not for safety reasons"); then the first class in the order
 * below that finds its words is taken. The two that speak against a drug come first, so
 * that a text with several reasons is never read as harmless; a text in which no rule
 * finds anything is {@link #UNCATEGORISED}. {@code whyStopped} always stays beside the
 * class, for people to judge.
 */
public enum StopReason {

	/** Harm, or the fear of it. */
	SAFETY_SIDEEFFECTS(
			"""
					\\bsafety (concern|issue|reason|signal|finding|problem|event|risk|consideration|ground)
					|\\b(for|of|on|by|to|due to) (patient |drug |participant )?safety\\b(?! (and efficacy )?(data|stud|monitor|board|analys|review|assess))
					|toxicit|\\bsus?aes?\\b|adverse (\\w+ )?(event|effect|reaction|experience|outcome)|side[- ]?effect
					|intoleran|(poor(ly)?|not|lack of|un|in)[- ]?(well )?tolerat|(poor|unacceptable) tolerability|tolerability (issue|concern|problem|reason)
					|(patient|subject|participant|toxic|treatment[- ]related|excess|increase[ds]?|higher|unexpected|drug[- ]related|several|two|three|fatal)\\b[^.;]{0,20}\\b(deaths?|mortality)
					|\\bdeaths? (in|among|of) (\\w+ )?(patient|subject|participant)|dose[- ]limiting|\\bdlts?\\b|hepatotox|cardiotox
					|unacceptable risk|increased risk of(?! (\\w+ ){0,2}(covid|sars|exposure))|\\bharm(ful|s)?\\b
					|(unfavou?rable|negative|poor|unacceptable|worse) (\\w+ )?(risk[-/ ]+benefit|benefit[-/ ]+risk)
					|(risk[-/ ]+benefit|benefit[-/ ]+risk)[^.;]{0,40}\\b(unfavou?rable|negative|unacceptable|not (favou?rable|acceptable|positive))
					|imbalance (in|of) (\\w+ )?(deaths?|mortality)|(?<!\\bno )(toxicolog\\w*|preclinical|non-?clinical|animal) (\\w+ )?(findings?|signals?)
					|(?<!\\bno )\\b(cases?|reports?|occurrences?|episodes?) of (\\w+ ){0,2}(failure|injury|h[a]?emorrhages?|thrombos[ei]s|anaphylaxis|myocarditis)\\b
					|(?<!\\bno )\\banaphyla\\w+ (in|observed|seen|reported|occurred)|\\bunacceptabl[ey] (\\w+ )?(rate|number|incidence|frequency|level)s? of\\b
					|\\b(increased|more|higher|excess(ive)?) (\\w+ )?(infections?|bleeding|h[a]?emorrhages?|thrombos[ei]s|strokes?|seizures?)\\b[^.;]{0,20}\\b(arm|group|cohort|treated|treatment)
					|(risk[-/ ]+benefit|benefit[-/ ]+risk)[^.;]{0,30}\\bno longer (\\w+ )?(favou?rable|acceptable|positive)
					|(patients?|subjects?|participants?) died|\\bqtc? prolong|(increased|elevated|raised) (\\w+ ){0,2}(enzymes|transaminases)"""),

	/** It did not work. */
	NEGATIVE(
			"""
					(lack|absence|loss|failure|insufficient|inadequate|limited|low|poor|\\bno|without|minimal|not enough|little|unfavou?rable)( of)?( (?!to\\b|for\\b|as\\b)\\w+){0,2} (efficacy|effectiveness|benefit)(?! (data|assess|evaluat|analys))
					|(lack|absence) of( \\w+)? (effect|response|improvement|difference|superiority|(anti[- ]?tumou?r |clinical |biological )activity)\\b(?! (from|by) )
					|(insufficient|inadequate|limited|low|poor|\\bno|minimal|not enough) (clinical |anti[- ]?tumou?r |objective |therapeutic |significant |treatment |observed )*((anti[- ]?tumou?r |clinical |biological )activity|(clinical |tumou?r |objective |treatment )response|(significant|therapeutic|treatment|beneficial) (effect|difference|improvement))
					|futil|ineffective|inefficac|not (\\w+ )?(effective|efficacious)|inferior(ity)? (of|to)\\b
					|(fail(ed|ure|s|ing)?|did not|didn't|does not|not|un(able|likely)|unmet|missed)\\b(?:(?!enrol|accru|recruit|assess|evaluat|analy|determin|measur)[^.;]){0,60}?\\b(end ?-?points?|efficacy|superiority|significance)\\b
					|(did not|does not|failed to) (show|demonstrate|provide)\\b(?:(?!enrol|accru|recruit)[^.;]){0,40}?\\b(benefit|effect|difference|improvement|response|activity)
					|end ?-?points? (was |were |had |has )?(not |un)(been )?(met|reached|achieved)
					|\\b(no|zero|0|few|insufficient( number of)?) (objective |complete |partial |clinical |tumou?r )*respon(ses?|ders?)\\b(?! (to|from|by) )
					|\\b(none|zero|0|not enough|no)\\b[^.;]{0,40}\\bresponded\\b
					|\\bresponse rate (\\w+ ){0,3}(below|low|insufficient)|\\b(low|insufficient|poor) (\\w+ )?response rate(?! (to|from|by) )
					|(all|most) (\\w+ )?(patients|subjects|participants) (progressed|relapsed)|progression in (all|most)\\b
					|(inferior|worse|shorter) (\\w+ )?survival|\\black(ed|ing|s) (\\w+ )?(efficacy|activity|benefit)
					|\\bno (\\w+ ){0,2}(difference|improvement|advantage)\\b|(showed|had|demonstrated) (no|little|minimal) (\\w+ )?(effect|activity|benefit|response)
					|(minimal|little|modest) (\\w+ )?activity
					|not (\\w+ )?(superior|better)\\b|(did not|does not|failed to) separate from\\b|(disease|symptoms?) (\\w+ )?(worsened|deteriorated)
					|\\b(drug|treatment|enzyme|activity|levels?|symptoms?|scores?|disease|biomarkers?|tumou?rs?)\\b(?:(?!enrol|accru|recruit|fund|inclu)[^.;]){0,30}?\\b(did|does) not (\\w+ )?(increase|decrease|improve|shrink|respond)\\b
					|negative (phase \\w+ |pivotal |interim |top-?line |study |trial )*(\\w+ )?(result|finding|outcome|trial|study|data|efficacy)"""),

	/** It worked, and went on no longer for that. */
	SUCCESS("""
			(early|overwhelming|superior|positive|demonstrated|proven|clear) (\\w+ )?(efficacy|success|benefit|result)
			|(for|due to) (early )?(success|benefit|efficacy)\\b|efficacy (was |has been )?(demonstrated|established|shown|proven)"""),

	/** It reached what it set out to reach. */
	ENDPOINT_MET("""
			(end ?-?points?|objectives?) (was |were |has been |have been |already )*(met|reached|achieved)
			|(met|reached|achieved) (its |the |all )*(primary |study )*(end ?-?point|objective)"""),

	/** A pandemic was in the way. */
	COVID19("covid|sars[- ]?cov|coronavirus|pandemic"),

	/** Too few took part. */
	INSUFFICIENT_ENROLLMENT(
			"""
					enrol|accru|recruit|inclusion|(not enough|lack of|insufficient|too few|few|no|low number of|lack of eligible) (\\w+ )?(patient|subject|participant|volunteer|case|candidate)s?\\b"""),

	/** Who ran it left. */
	STUDY_STAFF_MOVED(
			"""
					\\b(p\\.?i\\.?|investigators?|staff|coordinator|physician|doctor|fellow|resident|student|researchers?)\\b[^.;]{0,40}\\b(left|leav|mov|depart|retir|relocat|resign|transfer|died|deceased|chang|no longer|unavailable)
					|(departure|death|relocation|retirement|loss) of (the |our |study |principal )*(pi\\b|investigator|staff|physician|coordinator|researcher)"""),

	/** Another study took its place. */
	ANOTHER_STUDY(
			"""
					(another|other|new|different|subsequent|separate|larger|similar|ongoing|future|follow[- ]?up|next) (\\w+ ){0,2}(stud|trial|protocol)
					|(replaced|superseded|merged|combined|substituted)\\b"""),

	/** An authority, or what it asks for. */
	REGULATORY(
			"regulat|\\bfda\\b|\\bema\\b|\\bmhra\\b|\\birb\\b|ethics (committee|board)|health (authorit|canada)|clinical hold|"
					+ "competent authorit|approv|licen[cs]|\\bind\\b"),

	/** What it needs to run could not be had. */
	LOGISTICS_RESOURCES(
			"logistic|suppl(y|ies)|unavailab|availab|manufactur|equipment|resource|expir|shortage|technical|"
					+ "staffing"),

	/** Money, plans and companies. */
	BUSINESS_ADMINISTRATIVE("business|sponsor|compan|strateg|commerc|fund|financ|budget|administrat|portfolio|market|"
			+ "corporate|acqui|bankrupt|contract|priorit|decision"),

	/** How it was planned. */
	STUDY_DESIGN("design|protocol|sample size|feasib|randomi[sz]ation|methodolog|standard of care|placebo|amend"),

	/** A look at the results so far, and no word of what it showed. */
	INTERIM_ANALYSIS("interim"),

	/** Too little to judge by. */
	INSUFFICIENT_DATA("(insufficient|lack of|not enough|no|inadequate) (\\w+ )?data"),

	/** It was not right to go on. */
	ETHICAL_REASON("ethic"),

	/** No reason at all: it was not stopped, or never began. */
	INVALID_REASON(
			"(never|not|no longer) (been )?(started|initiated|opened|begun|conducted)|in error|duplicat|completed|not terminated"),

	/** Words that say only that it was stopped. */
	NO_CONTEXT(
			"^(the )?(study |trial )?(was |has been )?(early )?(terminat|stopp|withdraw|suspend|cancel|clos|discontinu)\\w*( early| prematurely)?\\W*$"
					+ "|^n/?a\\W*$|^see \\b"),

	/** Words that no rule knows. */
	UNCATEGORISED,

	/** It was stopped, and nothing is said of why. */
	NOT_STATED;

	private static final String HARM = "(?:safety|toxicit\\w*|adverse|side[- ]?effects?|tolerab\\w*|harm|deaths?|risks?)";

	/** From a denial to the end of what it denies. */
	private static final Pattern DENIED = Pattern.compile(
			"""
					\\bnot? (?:as )?(?:a )?(?:due|stopped|terminated|halted|ended|closed|discontinued|consequence|lack|related|because|based|driven|prompted|owing|attribut\\w*|associated|caused|for|the result|result\\w*|safety)\\b[^.;]*?(?=\\bbut\\b|\\bhowever\\b|\\brather\\b|[.;)]|$)\
					|\\b(?:no|without)(?: \\w+){0,3} futility\\b(?: (?:or|nor|and) [^.;]*)?\
					|\\b(?:safety|toxicit\\w*|adverse events?|side effects?|futility|efficacy)(?: (?:and|or|nor) \\w+)? (?:was|were|is|are) not (?:a |an |the )?(?:reasons?|factors?|causes?|concerns?)\\b\
					|\\b(?:toxicit\\w*|adverse events?|side effects?|deaths?)(?: \\w+)? (?:was|were) not (?:observed|seen|reported|found|noted|identified)\\b\
					|\\b(?:unrelated to|independent(?:ly)? of|regardless of|irrespective of|rather than|other than|nothing to do with)\\b[^.;,)]*\
					|\\b(?:no|without(?: any)?|neither|nor any|absence of|non)[- ](?:(?!efficacy|benefit|effect|response|activity|and\\b|but\\b|due\\b)[\\w-]+ ){0,4}?\
					"""
					+ HARM
					+ "[^.;,)]*|\\b(?:did not|does not|do not) (?:involve|relate|concern|raise|reveal|identify|reflect|indicate|imply)[^.;,)]*"
					+ HARM
					+ "[^.;)]*?(?=\\bbut\\b|\\bhowever\\b|[.;)]|$)|\\b(?:no|without) (?:efficacy|futility) (?:or|nor|and/or|and) "
					+ HARM + "[^.;,)]*");

	private final Pattern words;

	StopReason() {
		this("(?!)");
	}

	StopReason(String words) {
		this.words = Pattern.compile(words.replace("\n", ""));
	}

	/**
	 * Reads the reason that a register prints.
	 * @param text the register's words; null or blank if it gives none
	 */
	public static StopReason of(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return NOT_STATED;
		}
		String plain = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("\\s+", " ").strip();
		String said = DENIED.matcher(plain).replaceAll(" ");
		return Stream.of(values())
			.filter((reason) -> reason.words.matcher(said).find())
			.findFirst()
			.orElse(UNCATEGORISED);
	}

	/**
	 * Reads why a study was stopped: as its importer classed it, or else from the words.
	 * @return the class; null if the study was not stopped
	 */
	public static @Nullable StopReason from(Row row) {
		String why = row.textOrNull("whyStopped");
		StopReason stored = row.constantOrNull(StopReason.class, "stopReason", null);
		if (stored != null) {
			return stored;
		}
		StudyStatus status = Study.status(row);
		return (why != null || (status != null && status.isStopped())) ? of(why) : null;
	}

	/**
	 * Whether such a stop speaks against the drug.
	 * @return true for harm and for lack of efficacy
	 */
	public boolean opposes() {
		return this == SAFETY_SIDEEFFECTS || this == NEGATIVE;
	}

}
