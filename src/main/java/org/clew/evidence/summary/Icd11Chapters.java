package org.clew.evidence.summary;

import java.util.List;

/** Titles of the chapters of ICD-11 (Mortality and Morbidity Statistics). */
final class Icd11Chapters {

	private static final List<String> TITLES = List.of("Certain infectious or parasitic diseases", "Neoplasms",
			"Diseases of the blood or blood-forming organs", "Diseases of the immune system",
			"Endocrine, nutritional or metabolic diseases", "Mental, behavioural or neurodevelopmental disorders",
			"Sleep-wake disorders", "Diseases of the nervous system", "Diseases of the visual system",
			"Diseases of the ear or mastoid process", "Diseases of the circulatory system",
			"Diseases of the respiratory system", "Diseases of the digestive system", "Diseases of the skin",
			"Diseases of the musculoskeletal system or connective tissue", "Diseases of the genitourinary system",
			"Conditions related to sexual health", "Pregnancy, childbirth or the puerperium",
			"Certain conditions originating in the perinatal period", "Developmental anomalies",
			"Symptoms, signs or clinical findings, not elsewhere classified",
			"Injury, poisoning or certain other consequences of external causes",
			"External causes of morbidity or mortality",
			"Factors influencing health status or contact with health services", "Codes for special purposes",
			"Supplementary Chapter Traditional Medicine Conditions");

	private Icd11Chapters() {
	}

	/**
	 * Number and title.
	 * @param number 01 to 26
	 * @return such as {@code 02 Neoplasms}
	 */
	static String label(String number) {
		return number + " " + TITLES.get(Integer.parseInt(number) - 1);
	}

}
