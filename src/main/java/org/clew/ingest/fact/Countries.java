package org.clew.ingest.fact;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Countries by the names under which registers have them. */
public final class Countries {

	private static final Pattern MARK = Pattern.compile("\\p{M}");

	private static final Pattern OTHER = Pattern.compile("[^a-z]+");

	/** Names that the JDK has otherwise. */
	private static final Map<String, String> ALIASES = Map.ofEntries(Map.entry("Bahamas, The", "BS"),
			Map.entry("Brunei Darussalam", "BN"), Map.entry("Burma", "MM"), Map.entry("Cape Verde", "CV"),
			Map.entry("Congo", "CG"), Map.entry("Congo, The Democratic Republic of the", "CD"),
			Map.entry("Democratic Republic of the Congo", "CD"), Map.entry("Czech Republic", "CZ"),
			Map.entry("East Timor", "TL"), Map.entry("Federated States of Micronesia", "FM"),
			Map.entry("Gambia, The", "GM"), Map.entry("The Gambia", "GM"),
			Map.entry("Holy See (Vatican City State)", "VA"), Map.entry("Hong Kong", "HK"),
			Map.entry("Iran, Islamic Republic of", "IR"), Map.entry("Ivory Coast", "CI"),
			Map.entry("Korea, Democratic People's Republic of", "KP"), Map.entry("Korea, Republic of", "KR"),
			Map.entry("Korea, South", "KR"), Map.entry("Republic of Korea", "KR"),
			Map.entry("Lao People's Democratic Republic", "LA"), Map.entry("Libyan Arab Jamahiriya", "LY"),
			Map.entry("Macau", "MO"), Map.entry("Macedonia", "MK"),
			Map.entry("Macedonia, The Former Yugoslav Republic of", "MK"), Map.entry("Moldova, Republic of", "MD"),
			Map.entry("Myanmar", "MM"), Map.entry("Palestine", "PS"), Map.entry("Palestine, State of", "PS"),
			Map.entry("Palestinian Territory, Occupied", "PS"), Map.entry("Republic of Moldova", "MD"),
			Map.entry("Russian Federation", "RU"), Map.entry("Saint Kitts and Nevis", "KN"),
			Map.entry("Saint Lucia", "LC"), Map.entry("Saint Martin", "MF"),
			Map.entry("Saint Vincent and the Grenadines", "VC"), Map.entry("Swaziland", "SZ"),
			Map.entry("Syrian Arab Republic", "SY"), Map.entry("Taiwan, Province of China", "TW"),
			Map.entry("Tanzania, United Republic of", "TZ"), Map.entry("Turkey", "TR"),
			Map.entry("Turkey (Türkiye)", "TR"), Map.entry("USA", "US"), Map.entry("United States of America", "US"),
			Map.entry("Venezuela, Bolivarian Republic of", "VE"), Map.entry("Viet Nam", "VN"),
			Map.entry("Virgin Islands (U.S.)", "VI"), Map.entry("Virgin Islands, British", "VG"));

	private static final Map<String, String> CODES = codes();

	private Countries() {
	}

	/**
	 * {@return the ISO 3166-1 alpha-2 code; the name as it is where there is none, as for
	 * a state that is no more}
	 */
	public static String code(String name) {
		return CODES.getOrDefault(key(name), name);
	}

	/**
	 * {@return whether a text is a code, and not the name of a country that has none}
	 */
	public static boolean isCode(String text) {
		return text.length() == 2;
	}

	private static Map<String, String> codes() {
		Map<String, String> codes = new HashMap<>();
		for (String code : Locale.getISOCountries()) {
			codes.put(key(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)), code);
		}
		ALIASES.forEach((name, code) -> codes.put(key(name), code));
		return codes;
	}

	private static String key(String name) {
		String plain = MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
		return OTHER.matcher(plain.toLowerCase(Locale.ROOT).replace("&", "and")).replaceAll("");
	}

}
