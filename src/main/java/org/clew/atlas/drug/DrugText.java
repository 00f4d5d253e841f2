package org.clew.atlas.drug;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.clew.name.DrugMention;
import org.clew.name.MatchRule;
import org.clew.name.NameCandidate;
import org.clew.name.NameKey;

/** The names of drugs as registers write them. */
public final class DrugText {

	/** "(177Lu)", "Lu-177", "177-Lu" and "Lutetium Lu 177" are one isotope. */
	private static final Pattern ISOTOPE = Pattern
		.compile("\\(?\\b(?:(\\d{2,3}m?)[- ]?(Lu|I|F|Ga|Tc|In|Y|Ra|Sm|Sr|Cu|Zr|Tl|Rb|Xe|C|N|P)"
				+ "|(Lu|I|F|Ga|Tc|In|Y|Ra|Sm|Sr|Cu|Zr|Tl|Rb|Xe|C|N|P)[- ]?(\\d{2,3}m?))\\b\\)?");

	private static final Pattern ELEMENT = Pattern.compile(
			"(?i)\\b(?:lutetium|iodine|fluorine|gallium|technetium|indium|yttrium|radium|samarium|strontium|copper|zirconium|thallium|rubidium|xenon)\\b");

	/** The four letters that FDA adds to the name of a biologic. */
	private static final Pattern SUFFIX = Pattern.compile("(?<=[a-z]{4})-[a-z]{4}(?=$|\\s|,)");

	/** Strength and form as RxNorm writes them. */
	private static final Pattern STRENGTH = Pattern.compile(
			"(?i)\\b[\\d.,]+\\s*(?:MG|MCG|G|ML|UNT|MEQ|HR|DAY|ACTUAT|%|MMOL|PNU|CELLS|MCI|BAU|AMB\\s*A\\s*1-U)(?:/(?:[\\d.]+\\s*)?(?:MG|ML|ACTUAT|HR|G|SQCM))?(?=\\s|$|,|/)");

	private static final Pattern FORM = Pattern.compile(
			"(?i)\\s+(?:(?:extended|delayed|12 hour|24 hour)[- ]release\\s+)?(?:(?:oral|topical|injectable|ophthalmic|otic|nasal|rectal|vaginal|intravenous|buccal|sublingual|inhalant|chewable|effervescent|disintegrating|transdermal|prefilled|pen|metered dose|dry powder|mucosal|irrigation|urethral|medicated|dental|powder for)\\s+)*"
					+ "(?:pill|product|tablet|capsule|solution|suspension|injection|gel|cream|ointment|lotion|foam|spray|inhaler|injector|syringe|suppository|system|liquid|patch|shampoo|powder|granules|ring|lozenge|insert|film|drops|kit|pad|soap|swab|paste|cartridge)s?$");

	/** What lists add to a name: charges, brands in brackets, remarks. */
	private static final Pattern REMARK = Pattern.compile(
			"(?i)\\s*\\[[^\\]]*\\]|\\(\\d?[-+]\\)|,\\s*\\(R,S\\)-rel-$|\\s+cas nr$|\\s+drug combination$|\\s+combination$|\\s+mixt\\.$|\\s+only$|\\s*\\((?:JAN|INN|USP|genetical recombination|human)\\)");

	/** FDA's marks before the names of biologics that resemble each other. */
	private static final Pattern PREFIX = Pattern.compile("(?i)^(?:ado|fam|ziv)-(?=[a-z]{5})");

	private static final Pattern BETWEEN = Pattern.compile(
			"\\s+mixture with\\s+|\\s*/\\s*|\\s*;\\s*|\\s*,\\s*(?:and\\s+)?|\\s+(?:and|plus|with)\\s+|\\s*\\+\\s*|\\s*\\(\\d\\)\\s*");

	private static final Pattern CODE = Pattern.compile("[A-Z]{1,6}[- ]?\\d+.*|(?!.*[A-Z]{5}).*\\d[A-Z].*|[A-Z]{2,4}");

	private static final Pattern LABORATORY = Pattern.compile("[A-Z]{1,6}[- ]?\\d{2,}[A-Z]?");

	private static final Pattern RADICAL = Pattern.compile("(?i)(?:\\w+yl|choline|trolamine)");

	private static final int LONGEST_SLUG = 80;

	private DrugText() {
	}

	/**
	 * {@return one text for all spellings of a name; empty if it has no letters}
	 */
	public static Optional<String> key(String name) {
		return NameKey.of(isotope(name));
	}

	private static String isotope(String name) {
		if (!ISOTOPE.matcher(name).find()) {
			return name;
		}
		String plain = ISOTOPE.matcher(name).replaceAll((match) -> {
			boolean first = match.group(1) != null;
			return " " + (first ? match.group(2) + match.group(1) : match.group(3) + match.group(4)) + " ";
		});
		return ELEMENT.matcher(plain).replaceAll(" ");
	}

	/**
	 * {@return whether a name is the code of a laboratory}
	 */
	static boolean isCode(String name) {
		return LABORATORY.matcher(name).matches();
	}

	/**
	 * {@return the name of a biologic without the letters that FDA adds}
	 */
	public static String withoutSuffix(String name) {
		return SUFFIX.matcher(PREFIX.matcher(name).replaceAll("")).replaceAll("");
	}

	/**
	 * {@return the name without charges, brands in brackets and remarks}
	 */
	public static String bare(String name) {
		return REMARK.matcher(name).replaceAll("").replaceAll("(?<=\\w)- (?=\\w)", "-").strip();
	}

	/**
	 * {@return the name without strength and form}
	 * @param name as RxNorm writes it
	 */
	public static String withoutForm(String name) {
		String text = STRENGTH.matcher(bare(name)).replaceAll(" ").replaceAll("\\s+", " ").strip();
		String before;
		do {
			before = text;
			text = FORM.matcher(text).replaceAll("").strip();
		}
		while (!before.equals(text));
		return text.isEmpty() ? name : text;
	}

	/**
	 * {@return the names that are left without the salt; none if it is no salt}
	 */
	public static List<String> withoutSalt(String name) {
		if (name.toLowerCase(Locale.ROOT).endsWith("salicylate")) {
			return List.of();
		}
		return DrugMention.candidates(name)
			.stream()
			.filter((candidate) -> candidate.rule() == MatchRule.WITHOUT_SALT)
			.map(NameCandidate::text)
			.filter((text) -> !RADICAL.matcher(text).matches())
			.toList();
	}

	/**
	 * {@return the parts of a name that may be a combination}
	 */
	public static List<String> parts(String name) {
		return Arrays.stream(BETWEEN.split(name)).map(String::strip).filter((part) -> !part.isEmpty()).toList();
	}

	/**
	 * {@return the name as a text begins with it; a code stays as it is}
	 */
	static String titled(String name) {
		String text = plain(name);
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

	/**
	 * {@return the name without shouting; a code stays as it is}
	 */
	static String plain(String name) {
		String plain = name.replace("\\", "").replaceAll("\\s+", " ").strip();
		boolean shouting = plain.equals(plain.toUpperCase(Locale.ROOT)) && !CODE.matcher(plain).matches();
		return shouting ? plain.toLowerCase(Locale.ROOT) : plain;
	}

	/**
	 * {@return an identifier of Clew's own, made of the name}
	 */
	static String slug(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
		String cut = (plain.length() > LONGEST_SLUG) ? plain.substring(0, LONGEST_SLUG).replaceAll("-[^-]*$", "")
				: plain;
		return "clew:" + cut;
	}

}
