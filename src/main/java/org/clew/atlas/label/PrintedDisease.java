package org.clew.atlas.label;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Compares the disease that a row is coded with, and the words that it prints: some rows
 * carry the words of the label beside them.
 */
final class PrintedDisease {

	/**
	 * Words of one disease or organ each; a code and its words have one in common, or
	 * none.
	 */
	private static final List<Pattern> KINDS = Arrays.stream("""
			lung|NSCLC
			breast
			prostate
			cervical
			head and neck|HNSCC
			ovarian|fallopian|peritoneal
			colorectal|\\bCRC
			melanoma
			glioma|astrocytoma|oligodendroglioma
			myeloid leuk|\\bAML
			lympho(?:blastic|id) leuk|lymphocytic leuk|\\bALL\\b|\\bB-AL\\b|ambiguous
			promyelocytic|\\bAPL
			thyroid
			gastric|gatric|stomach|esoph|gastro-oesoph|oesoph
			stromal|\\bGIST
			bil(?:e|iary)|cholangi
			urothelial|bladder
			endometri
			pancrea
			lymphoma|Burkitt|B-cell neoplasm
			myelodysplastic
			myeloproliferative
			solid""".strip().split("\\s*\\n\\s*"))
		.map((words) -> Pattern.compile(words, Pattern.CASE_INSENSITIVE))
		.toList();

	private PrintedDisease() {
	}

	/**
	 * {@return whether the words speak of another disease than the code}
	 * @param coded the name of the code
	 */
	static boolean isOther(String coded, String printed) {
		List<Pattern> of = KINDS.stream().filter((kind) -> kind.matcher(coded).find()).toList();
		List<Pattern> found = KINDS.stream().filter((kind) -> kind.matcher(printed).find()).toList();
		return !of.isEmpty() && !found.isEmpty() && of.stream().noneMatch(found::contains);
	}

}
