package org.clew.ingest.ontology;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands after the tag of a line of OBO: words and quoted texts, without escapes,
 * lists of references, annotations in braces, and the comment at the end.
 *
 * @param annotations the values of what stands in braces
 */
record Clause(List<String> words, List<String> annotations) {

	static Clause of(String written) {
		Reader reader = new Reader(written);
		List<String> words = new ArrayList<>();
		List<String> annotations = new ArrayList<>();
		while (reader.more()) {
			switch (reader.peek()) {
				case '!' -> reader.end();
				case '[' -> reader.skipTo(']');
				case '{' -> annotations(reader, annotations);
				default -> words.add(reader.word(""));
			}
		}
		return new Clause(words, annotations);
	}

	/** {@code {source="MONDO:equivalentTo", other="x"}}. */
	private static void annotations(Reader reader, List<String> annotations) {
		reader.next();
		while (reader.more() && reader.peek() != '}') {
			String word = reader.word("=,}");
			if (reader.more() && reader.peek() == '=') {
				reader.next();
				annotations.add(reader.word(",}"));
			}
			else if (word.isEmpty()) {
				reader.next();
			}
		}
		if (reader.more()) {
			reader.next();
		}
	}

	/**
	 * The word at a place.
	 * @return the word, or nothing
	 */
	String word(int index) {
		return (index < this.words.size()) ? this.words.get(index) : "";
	}

	/**
	 * The whole of a value that is one text, such as a name.
	 * @return the text, without escapes and without what stands in braces behind it
	 */
	static String text(String written) {
		String text = written.strip();
		int brace = text.endsWith("}") ? text.lastIndexOf(" {") : -1;
		if (brace > 0 && text.indexOf('=', brace) > 0) {
			text = text.substring(0, brace);
		}
		StringBuilder plain = new StringBuilder();
		Reader reader = new Reader(text);
		while (reader.position < text.length()) {
			plain.append(reader.next());
		}
		return plain.toString().strip();
	}

	/** Goes through the letters. */
	private static final class Reader {

		private final String text;

		private int position;

		Reader(String text) {
			this.text = text;
		}

		/** Whether there is more than blanks. */
		boolean more() {
			while (this.position < this.text.length() && Character.isWhitespace(this.text.charAt(this.position))) {
				this.position++;
			}
			return this.position < this.text.length();
		}

		char peek() {
			return this.text.charAt(this.position);
		}

		/** The next letter, without the backslash before it. */
		char next() {
			char letter = this.text.charAt(this.position++);
			if (letter != '\\' || this.position == this.text.length()) {
				return letter;
			}
			char escaped = this.text.charAt(this.position++);
			return switch (escaped) {
				case 'n', 't', 'W' -> ' ';
				default -> escaped;
			};
		}

		String word(String ends) {
			StringBuilder word = new StringBuilder();
			if (peek() == '"') {
				this.position++;
				while (this.position < this.text.length() && peek() != '"') {
					word.append(next());
				}
				this.position++;
				return word.toString();
			}
			while (this.position < this.text.length() && !Character.isWhitespace(peek()) && ends.indexOf(peek()) < 0) {
				word.append(next());
			}
			return word.toString();
		}

		void skipTo(char end) {
			while (this.position < this.text.length() && peek() != end) {
				next();
			}
			this.position++;
		}

		void end() {
			this.position = this.text.length();
		}

	}

}
