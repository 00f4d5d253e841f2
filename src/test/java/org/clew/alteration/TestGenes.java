package org.clew.alteration;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of a few genes.
 */
final class TestGenes {

	private static final Set<String> SYMBOLS = Set.of("ABL1", "CFTR", "DMD", "F5", "F8", "FMR1", "HTT", "FXN", "SMN1",
			"AGK", "AKT1", "ALK", "APC", "AR", "ARID1A", "ASS1", "ATM", "B2M", "BAIAP2L1", "BAP1", "BCR", "BICC1",
			"BIRC5", "BRAF", "BRCA1", "BRCA2", "BTK", "CALR", "CCDC6", "CCND1", "CCND2", "CD19", "CD22", "CD274",
			"CD33", "CD44", "CD74", "CD79B", "CDK12", "CDK4", "CDKN2A", "CDKN2B", "CEBPA", "CHEK2", "CLDN18", "CTNNB1",
			"DNMT3A", "DPYD", "EGFR", "EML4", "ERBB2", "ERBB3", "ERG", "ESR1", "ETV6", "EWSR1", "EZH2", "FGFR1",
			"FGFR2", "FGFR3", "FLI1", "FLT3", "FOLR1", "GNA11", "GNAQ", "GNAS", "H3-3A", "H3-3B", "H3C2", "HRAS",
			"IDH1", "IDH2", "IFNG", "IKZF1", "JAK2", "KDR", "KIAA1549", "KIF5B", "KIT", "KMT2A", "KRAS", "LMNA",
			"MAP2K1", "MET", "MGMT", "MLH1", "MS4A1", "MSH2", "MTAP", "MTOR", "MYC", "MYCN", "MYD88", "NF1", "NF2",
			"NFKB1", "NOTCH1", "NPM1", "NRAS", "NRG1", "NTRK1", "NTRK2", "NTRK3", "PALB2", "PDGFRA", "PDGFRB", "PGR",
			"PIK3CA", "PML", "PTCH1", "PTEN", "RARA", "RB1", "RET", "ROS1", "RUNX1", "RUNX1T1", "SDHB", "SMARCA4",
			"SMARCB1", "SMO", "STK11", "TACC3", "TERT", "TGFB1", "TNFRSF8", "TP53", "TPM3", "TSC1", "TSC2", "U2AF1",
			"UGT1A1", "VHL", "WT1");

	private static final Map<String, String> ALIASES = Map.of("CARS", "CARS1", "M1R", "MC1R", "CD340", "ERBB2", "KRAS2",
			"KRAS", "MEK1", "MAP2K1");

	static final GeneNames NAMES = TestGenes::symbol;

	private TestGenes() {
	}

	private static Optional<String> symbol(String text) {
		String upper = text.toUpperCase(Locale.ROOT);
		return SYMBOLS.contains(upper) ? Optional.of(upper) : Optional.ofNullable(ALIASES.get(upper));
	}

}
