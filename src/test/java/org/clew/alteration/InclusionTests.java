package org.clew.alteration;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Inclusion}: what the words for one variant mean too, and what they do
 * not.
 */
class InclusionTests {

	@ParameterizedTest(name = "{0} means {1}")
	@CsvSource(delimiter = ';',
			value = { "BRAF V600; BRAF V600E", "BRAF V600E; BRAF V600E", "EGFR exon 19 deletion; EGFR E746_A750del",
					"EGFR exon 19 deletion; EGFR L747_P753delinsS", "EGFR exon 20 insertion; EGFR D770_N771insG",
					"EGFR exon 20 insertion; EGFR S768_D770dup", "EGFR exon 20 insertion; EGFR D770delinsGY",
					"EGFR exon 19 mutation; EGFR E746_A750del", "EGFR exon 19 mutation; EGFR exon 19 deletion",
					"EGFR exon 19 deletion; EGFR exon 19 deletion", "EGFR exon 18 mutation; EGFR G719A",
					"ALK fusion; EML4::ALK", "EML4::ALK; ALK::EML4", "EML4:ALK; EML4::ALK",
					"MET gain; MET amplification", "HER2 overexpression; HER2 overexpression",
					"HER2 negative; HER2 low", "HER2 negative; HER2 ultralow" })
	void means(String wide, String narrow) {
		assertThat(Inclusion.includes(variant(wide), variant(narrow))).isTrue();
	}

	@ParameterizedTest(name = "{0} does not mean {1}")
	@CsvSource(delimiter = ';', value = { "BRAF V600E; BRAF V600", "BRAF V600E; BRAF V600K", "BRAF V600; BRAF K601E",
			"BRAF V600; KRAS G12C", "BRAF V600; BRAF V600=", "EGFR exon 19 deletion; EGFR D770_N771insG",
			"EGFR exon 20 insertion; EGFR L858R", "EGFR exon 19 deletion; EGFR L858R",
			"EGFR exon 19 insertion; EGFR E746_A750del", "EGFR exon 20 deletion; EGFR S768_D770dup",
			"EGFR exon 19 deletion; EGFR E746_A750delinsAAAAA", "EGFR exon 19 insertion; EGFR E746_A750delinsAAAAA",
			"EGFR exon 19 deletion; EGFR exon 20 deletion", "EGFR exon 19 deletion; EGFR exon 19 mutation",
			"EGFR exon 18 mutation; EGFR L858R", "MET exon 14 skipping; MET D1010N",
			"EGFR exon 19 deletion; ERBB2 amplification", "EML4::ALK; ALK fusion", "EML4::ALK; EML4::ROS1",
			"EML4::ALK; KIF5B::ALK", "ALK fusion; CD74::ROS1", "MET amplification; MET gain",
			"MET gain; EGFR amplification", "MET gain; MET loss", "HER2 low; HER2 negative",
			"HER2 negative; HER2 overexpression", "MET overexpression; HER2 overexpression" })
	void doesNotMean(String wide, String narrow) {
		assertThat(Inclusion.includes(variant(wide), variant(narrow))).isFalse();
	}

	private static Variant variant(String text) {
		return Alterations.profile(text, List.of(), TestGenes.NAMES)
			.profile()
			.orElseThrow(() -> new IllegalArgumentException(text))
			.variants()
			.findFirst()
			.orElseThrow();
	}

}
