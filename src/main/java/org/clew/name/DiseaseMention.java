package org.clew.name;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a disease as trials and articles write it: "Stage III Melanoma AJCC v8",
 * "Graft-versus-host Disease (GVHD)".
 */
public final class DiseaseMention {

	/**
	 * Only states that every disease may be in; "severe" and "progressive" are parts of
	 * names.
	 */
	private static final Pattern STAGE = Pattern.compile(
			"""
					(?ix) \\b (?:
					  (?:clinical|pathologic|prognostic|anatomic|GAP|Shoulson [\\s-]+ Fahn|Hoehn [\\s-]+ (?:and|&) [\\s-]+ Yahr|Braak|Ludwig)?
					    \\s* stages? \\s+ (?:MS? \\b | L[12] | [0IVX]+[A-DMS]?[0-9]?|[0-4][A-DMS]?[0-9]?)
					    (?: \\s* (?:-|/|,|and|or|to) \\s* (?:[IVX]+[A-D]?|[0-4][A-D]?|[A-D]) \\b )*
					  | AJCC (?: \\s+ v[0-9]+ (?: \\s* (?:and|or|,|/) \\s* v[0-9]+ )* | \\s+ [0-9]+th \\s+ edition )?
					  | (?:extensive|limited) [\\s-]+ stage | de \\s+ novo | symptomatic | infant (?! [\\s-]* type)
					  | childhood | pa?ediatric | (?:in|of) \\s+ (?:children|adults) | adult (?! [\\s-]* onset)
					  | with \\s+ inhibitors
					  | (?:late | early)? \\s* (?:non [\\s-]*)? ambula(?:nt|tory) (?: \\s+ (?:stage | phase | patients))?
					  | (?:WHO|NYHA|WHO/NYHA) (?: \\s+ (?:FC|functional \\s+ class|class))? \\s+ (?:I{1,3}|IV|[1-4]) (?: \\s*[-/]\\s* (?:I{1,3}|IV|[1-4]))?
					  | (?:MGFA|Mayo (?:\\s+ imaging)?|ISN/RPS|GMFCS) (?: \\s+ (?:class|level))? \\s+ (?:[1-5]|I{1,3}|IV|V)[A-E]?
					  | Child (?:-Turcotte)? [\\s-]+ Pugh (?: \\s+ class)? \\s+ [ABC]
					  | ^ (?:mild|moderate) (?: \\s+ to \\s+ (?:moderate|severe))?
					  | recurrent | relapsed | relapsing (?! [\\s-]* (?:remitting|polychondritis|fever))
					  | (?:non [\\s-]*)? metastatic | (?:un)? resectable | inoperable | locally [\\s-]+ (?:advanced|recurrent) | advanced
					  | (?:early|late|end) [\\s-]+ stage (?! \\s+ (?:renal|kidney|liver|heart|lung)) | (?<! [\\w-] ) (?:in)?active
					  | (?:known | confirmed) (?: \\s+ case \\s+ of)? | case \\s+ of | dx \\s+ of | de \\s+ novo | diagnos(?:ed \\s+ with|is \\s+ of)
					  | newly [\\s-]+ diagnosed | previously [\\s-]+ (?:un)?treated | treatment [\\s-]+ na[iï]ve | in \\s+ remission
					  | NOS | (?:not \\s+ otherwise \\s+ | un) specified
					  | (?:WHO \\s+)? grade \\s+ (?:[1-4]|I{1,3}|IV) [AB]?
					  | (?:very [\\s-]+)? (?:high(?:er)?|low(?:er)?|intermediate|standard) [\\s-]+ risk
					  | (?:non [\\s-]+)? muscle [\\s-]+ invasive | biochemically [\\s-]+ recurrent
					  | (?:hormone|endocrine|castrat(?:ion|e) (?= [\\s-]+ sensitive)|platinum|radioiodine|RAI|radioactive \\s+ iodine|steroid|chemo) [\\s-]+
					    (?:refractory|resistant|sensitive|na[iï]ve)
					  | BCG [\\s-]+ (?:refractory|resistant|unresponsive|exposed|na[iï]ve) | with \\s+ CIS (?! \\w )
					  | (?:of|in) \\s+ the \\s+ (?:(?:left|right|distal|proximal|upper|lower) \\s+)*
					    (?:femur|tibia|fibula|humerus|radius|ulna|pelvis|ilium|knee|hip|ankle|shoulder|elbow|wrist|thigh|calf|arm|forearm|leg|foot|hand|extremity|limb)
					  | in \\s+ (?:blast \\s+ crisis | (?:blast|chronic|accelerated) \\s+ phase)
					  | (?<! [\\w-] ) refractory (?! [\\s-]* (?:an[ae]+mia|cytopenia|sprue))
					) \\b""",
			Pattern.UNICODE_CASE);

	/**
	 * What the tumour is found to have stands before its name: "ALK+", "HER2-positive".
	 */
	private static final Pattern ALTERED = Pattern.compile("(?<![\\p{L}\\p{N}])[A-Z][A-Z0-9]{1,7}(?:[/-][A-Z0-9]{2,8})?"
			+ "(?:\\s*[+](?=\\s)|[\\s-]+(?:positive|negative|rearranged|mutant|mutated|amplified|fused|altered)\\b)");

	/** What stands before an abbreviation: "mCRC", "R/R AML", "ES-SCLC". */
	private static final Pattern SHORT = Pattern.compile(
			"(?<![\\p{L}\\p{N}/-])(?:m(?=[A-Z]{2,6}\\b)|nm(?=CRPC\\b)|(?:RR|ND)(?=MM\\b)|[sta](?=AML\\b)|[Rr]/[Rr](?=\\s|$)|(?:ES|LS)-(?=SCLC\\b)|HR-?(?=NBL?\\b))");

	/** Only of tumours one says so. */
	private static final Pattern SPREAD = Pattern
		.compile("(?i)\\b(?:recurrent|(?<!non-)metastatic|unresectable|locally advanced|stage [IV1-4]+[A-D]?)\\b");

	/** What a name ends with that says what kind of thing it names. */
	private static final List<String> KINDS = List.of("syndrome", "disease", "sarcoma", "lymphoma", "leukemia",
			"carcinoma", "cancer", "tumor", "mellitus");

	private static final List<String> KINDS_OF_TYPES = List.of("disease", "syndrome");

	/** A proper name, and the number or letter of one kind of the disease. */
	private static final Pattern NUMBERED = Pattern.compile(
			"(\\p{L}{3}[\\p{L}'’ -]{0,40}?),?\\s+(?:[Tt]ype\\s+)?([A-H][1-9]?|[IVX]{1,4}[A-H]?|[1-9][0-9]?[A-H]?)",
			Pattern.CASE_INSENSITIVE);

	/** Vocabularies have "glycogen storage disease IX" without the word. */
	private static final Pattern TYPE = Pattern.compile("\\btype\\s+(?=[0-9IVX])", Pattern.CASE_INSENSITIVE);

	private static final Pattern PROPER = Pattern.compile("\\p{L}[\\p{L}'’ -]{2,40}");

	/** No name that people shorten to less than its kind has more words left. */
	private static final int MOST_WORDS_OF_SHORT = 3;

	private static final Pattern CANCER = Pattern.compile("\\bcancer\\b", Pattern.CASE_INSENSITIVE);

	private static final Pattern CARCINOMA = Pattern.compile("\\bcarcinoma\\b", Pattern.CASE_INSENSITIVE);

	private static final Pattern EDGES = Pattern
		.compile("^[\\s,;/-]+(?:(?:or|and)\\b[\\s,;/-]*)*|(?:[\\s,;/-]|\\b(?:or|and)$)+$", Pattern.CASE_INSENSITIVE);

	/** They say that something is a disease, and not which. */
	private static final Set<String> WHICHEVER = Set.of("disease", "disorder", "syndrome", "deficiency", "condition",
			"illness", "rare", "genetic", "inherited", "hereditary", "congenital", "chronic", "acute", "familial",
			"metabolic", "orphan", "unknown", "any", "other", "a");

	private DiseaseMention() {
	}

	/**
	 * Whether a text says only that somebody is ill: "rare genetic disease".
	 * @param written the text
	 * @return true if no word of it tells one disease from others
	 */
	public static boolean isWhichever(String written) {
		return WHICHEVER.containsAll(NameKey.words(written));
	}

	/**
	 * The names that a text may stand for.
	 * @return names, the most certain first: those of one confidence that lead to
	 * different diseases make the text ambiguous
	 */
	public static List<NameCandidate> candidates(String written) {
		Candidates candidates = new Candidates();
		candidates.add(written, MatchRule.NORMALIZED);
		String outside = Brackets.outside(written);
		candidates.add(outside, MatchRule.OUTSIDE_PARENTHESIS);
		Brackets.inside(written).forEach((inside) -> candidates.add(inside, MatchRule.PARENTHESIS));
		String name = name(outside);
		candidates.add(carcinoma(outside), MatchRule.CARCINOMA);
		candidates.add(name, MatchRule.WITHOUT_STAGE);
		candidates.add(carcinoma(name), MatchRule.CARCINOMA);
		DiseaseAbbreviations.writtenOut(outside).ifPresent((full) -> candidates.add(full, MatchRule.NORMALIZED));
		DiseaseAbbreviations.writtenOut(name).ifPresent((full) -> {
			candidates.add(full, MatchRule.WITHOUT_STAGE);
			candidates.add(carcinoma(full), MatchRule.CARCINOMA);
		});
		withKinds(name).forEach((full) -> candidates.add(full, MatchRule.WITH_KIND));
		candidates.add(TYPE.matcher(name).replaceAll(""), MatchRule.WITH_KIND);
		DiseaseAbbreviations.writtenOut(name)
			.ifPresent((full) -> candidates.add(TYPE.matcher(full).replaceAll(""), MatchRule.WITH_KIND));
		ForeignWords.inEnglish(outside).ifPresent((english) -> candidates.add(english, MatchRule.WITH_KIND));
		return candidates.all();
	}

	/**
	 * People leave the last word away where the rest says enough, "mantle cell", and also
	 * before what tells one kind from another: "Niemann-Pick type C".
	 */
	private static List<String> withKinds(String name) {
		Matcher numbered = NUMBERED.matcher(name);
		if (numbered.matches() && KINDS.stream().noneMatch(NameKey.words(numbered.group(1)).getLast()::endsWith)) {
			return KINDS_OF_TYPES.stream()
				.map((kind) -> numbered.group(1) + " " + kind + " type " + numbered.group(2))
				.toList();
		}
		List<String> words = PROPER.matcher(name).matches() ? NameKey.words(name) : List.of();
		boolean isShort = !words.isEmpty() && words.size() <= MOST_WORDS_OF_SHORT
				&& KINDS.stream().noneMatch(words.getLast()::endsWith);
		return isShort ? KINDS.stream().map((kind) -> name + " " + kind).toList() : List.of();
	}

	/**
	 * Whether what a text has in brackets is short for what stands before it, and so says
	 * nothing else: "Multiple Myeloma (MM)".
	 * @return true if each bracket holds the first letters of the words outside
	 */
	public static boolean isAbbreviatedInBrackets(String written) {
		String name = name(Brackets.outside(written));
		return Brackets.inside(written).stream().allMatch((inside) -> Initials.abbreviate(inside, name));
	}

	/**
	 * What a text says beside the disease's name: stage, risk, state, alteration.
	 * @return the words that are left out for the name, in the text's order
	 */
	public static List<String> leftOut(String written) {
		String outside = Brackets.outside(written);
		return Stream.of(ALTERED, STAGE, SHORT)
			.flatMap((kind) -> kind.matcher(outside).results())
			.sorted(Comparator.comparingInt(MatchResult::start))
			.map((found) -> found.group().strip())
			.toList();
	}

	private static String name(String outside) {
		String unaltered = ALTERED.matcher(outside).replaceAll(" ");
		String unstaged = SHORT.matcher(STAGE.matcher(unaltered).replaceAll(" ")).replaceAll("");
		String name = EDGES.matcher(unstaged).replaceAll("");
		return SPREAD.matcher(outside).find() ? DiseaseAbbreviations.ofTumour(name).orElse(name) : name;
	}

	/** People say cancer where vocabularies say carcinoma, and the other way. */
	private static String carcinoma(String name) {
		Matcher cancer = CANCER.matcher(name);
		return cancer.find() ? cancer.replaceAll("carcinoma") : CARCINOMA.matcher(name).replaceAll("cancer");
	}

}
