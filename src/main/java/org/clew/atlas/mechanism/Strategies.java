package org.clew.atlas.mechanism;

import java.util.List;
import java.util.Map;

import static java.util.Map.entry;

/**
 * Words of labels that name a target, and which genes they name. Words that leave open
 * which of several a drug acts on ("PD-1/PD-L1 inhibition", "RAS inhibition") are not
 * among them.
 */
final class Strategies {

	private static final Map<String, List<String>> GENES = Map.ofEntries(entry("ALK inhibition", List.of("ALK")),
			entry("B-RAF inhibition", List.of("BRAF")), entry("BCL2 inhibition", List.of("BCL2")),
			entry("BCR-ABL inhibition", List.of("ABL1")), entry("Bcr-Abl inhibition", List.of("ABL1")),
			entry("BTK inhibition", List.of("BTK")), entry("c-Kit inhibition", List.of("KIT")),
			entry("CD19 inhibition", List.of("CD19")), entry("CD20 inhibition", List.of("MS4A1")),
			entry("CD33 inhibition", List.of("CD33")), entry("CDK4/6 inhibition", List.of("CDK4", "CDK6")),
			entry("CLDN18.2 inhibition", List.of("CLDN18")), entry("CTLA-4 inhibition", List.of("CTLA4")),
			entry("EGFR inhibition", List.of("EGFR")), entry("Estrogen receptor inhibition", List.of("ESR1")),
			entry("EZH2 inhibition", List.of("EZH2")), entry("FAK inhibition", List.of("PTK2")),
			entry("FGFR2 inhibition", List.of("FGFR2")), entry("FLT3 inhibition", List.of("FLT3")),
			entry("Folate receptor-alpha inhibition", List.of("FOLR1")), entry("HER2 inhibition", List.of("ERBB2")),
			entry("HIF-2a inhibition", List.of("EPAS1")), entry("IDH1 inhibition", List.of("IDH1")),
			entry("IDH1/2 inhibition", List.of("IDH1", "IDH2")), entry("IDH2 inhibition", List.of("IDH2")),
			entry("KIT inhibition", List.of("KIT")), entry("LAG-3 inhibition", List.of("LAG3")),
			entry("MEK inhibition", List.of("MAP2K1", "MAP2K2")), entry("Menin inhibition", List.of("MEN1")),
			entry("MET inhibition", List.of("MET")), entry("NTRK inhibition", List.of("NTRK1", "NTRK2", "NTRK3")),
			entry("RET inhibition", List.of("RET")), entry("ROS inhibition", List.of("ROS1")),
			entry("ROS1 inhibition", List.of("ROS1")), entry("Thymidylate synthase inhibition", List.of("TYMS")),
			entry("target CD30 antigens", List.of("TNFRSF8")), entry("VEGF inhibition", List.of("VEGFA")));

	/**
	 * Words for a family, of which the label does not say which members the drug hits.
	 */
	private static final Map<String, List<String>> FAMILIES = Map.of("PARP inhibition", List.of("PARP1", "PARP2"),
			"FGFR inhibition", List.of("FGFR1", "FGFR2", "FGFR3", "FGFR4"), "VEGFR inhibition",
			List.of("FLT1", "FLT4", "KDR"), "PDGF-R inhibition", List.of("PDGFRA", "PDGFRB"));

	/** Words for several targets, where another list says which of them it is. */
	private static final Map<String, List<String>> CHOICES = Map.of("PD-1/PD-L1 inhibition", List.of("PDCD1", "CD274"),
			"RAS inhibition", List.of("KRAS", "NRAS", "HRAS"), "RAF inhibition", List.of("ARAF", "BRAF", "RAF1"),
			"PI3K/AKT/mTOR inhibition",
			List.of("PIK3CA", "PIK3CB", "PIK3CD", "PIK3CG", "AKT1", "AKT2", "AKT3", "MTOR"));

	/** What the table says of these is not what their labels say. */
	private static final List<String> MISREAD = List.of("Inotuzumab ozogamicin", "Zanidatamab", "Zenocutuzumab",
			"Taletrectinib", "Ramucirumab");

	private Strategies() {
	}

	static List<String> family(String strategy) {
		return FAMILIES.getOrDefault(strategy, List.of());
	}

	static List<String> choice(String strategy) {
		return CHOICES.getOrDefault(strategy, List.of());
	}

	static List<String> genes(String drug, String strategy) {
		return MISREAD.contains(drug) ? List.of() : GENES.getOrDefault(strategy, List.of());
	}

}
