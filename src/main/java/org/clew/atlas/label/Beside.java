package org.clew.atlas.label;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.clew.atlas.drug.Approvals;
import org.clew.atlas.drug.Substance;

/**
 * Tells drugs that stand beside a treatment from those that treat, by their anatomical
 * therapeutic chemical classes: what finds a disease, cleans, eases, or warns of it.
 */
final class Beside {

	/** Diagnostics, solvents, contrast media, antiseptics. */
	private static final Predicate<String> NO_TREATMENT = Pattern.compile("^(?:V0[4789]|D08)").asPredicate();

	/** Isotopes that show where a tumour is. Others, such as lutetium 177, treat it. */
	private static final Pattern TRACER = Pattern.compile(
			"(?i)\\((?:11C|13N|18F|64Cu|67Ga|68Ga|82Rb|99mTc|111In|123I|201Tl)\\)|\\btechnetium\\b|\\b(?:F[- ]?18|Ga[- ]?68|Cu[- ]?64|Tc[- ]?99m)\\b");

	/** Labels warn of it more often than they treat it. */
	private static final Pattern WARNED_OF = Pattern.compile("\\b(?:agranulocytosis|neutropenia)\\b");

	private static final Predicate<String> RAISES_COUNTS = Pattern.compile("^(?:L03A|V03AF|J0)").asPredicate();

	private static final Pattern ANAESTHETIC = Pattern.compile("(?i)^(?:bupi|ropi|levobupi|mepi)vacaine|^lidocaine");

	private static final Pattern CORTICOSTEROID = Pattern
		.compile("(?i)^(?:betamethasone|dexamethasone|methylprednisolone|triamcinolone)");

	/** What is for bones is against a tumour of bones. */
	private static final Pattern BONE = Pattern.compile("\\bbone\\b");

	private static final Pattern TUMOUR = Pattern.compile(
			"(?i)cancer|carcinoma|leuk(?:a)?emia|lymphoma|sarcoma|melanoma|malignan(?!t hyper(?:tension|thermia))|neoplasm|myeloma|glioma|blastoma|mastocytosis|mesothelioma|histiocytosis|metasta");

	/**
	 * What helps who has a tumour, and is not against it: growth factors, what moves stem
	 * cells, for the bones, for the blood, antidotes, against infections and pain, and
	 * thyrotropin.
	 */
	private static final Predicate<String> EASES = Pattern
		.compile("^(?:L03AA|L03AX16|L03AX23|L04AD03|M05B|M04AX|V03A|B0[23]|N01|J0[1245]|A04|R05CB05|H01AB01)")
		.asPredicate();

	/** Antineoplastic and immunomodulating, hormones, radiopharmaceuticals, imiquimod. */
	private static final Predicate<String> AGAINST_TUMOURS = Pattern.compile("^(?:L|H01|H02|V10|D06BB)").asPredicate();

	private final Approvals approvals;

	Beside(Approvals approvals) {
		this.approvals = approvals;
	}

	static boolean isTumour(String disease) {
		return TUMOUR.matcher(disease).find();
	}

	static boolean isCorticosteroid(Substance drug) {
		return CORTICOSTEROID.matcher(drug.name()).find();
	}

	/**
	 * Whether a drug treats no such disease, whatever its label names. A contrast agent
	 * finds it, an antiseptic cleans; and few drugs that are none for cancer act on one.
	 * @param steroid whether a corticosteroid is for the disease too: kits hold one and a
	 * local anaesthetic, and one label for both
	 */
	boolean isBeside(Substance drug, String disease, boolean steroid) {
		Set<String> classes = this.approvals.classes(drug);
		boolean finds = (!classes.isEmpty() && classes.stream().allMatch(NO_TREATMENT))
				|| TRACER.matcher(drug.name()).find();
		boolean ofKit = steroid && ANAESTHETIC.matcher(drug.name()).find();
		boolean eases = !classes.isEmpty() && classes.stream().allMatch(EASES) && !BONE.matcher(disease).find();
		boolean acts = !eases && (this.approvals.isForCancer(drug) || classes.stream().anyMatch(AGAINST_TUMOURS));
		boolean warned = WARNED_OF.matcher(disease).find() && !classes.isEmpty()
				&& classes.stream().noneMatch(RAISES_COUNTS);
		return finds || warned || ofKit || (isTumour(disease) && !acts);
	}

}
