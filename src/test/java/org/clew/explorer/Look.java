package org.clew.explorer;

import java.util.Locale;

import com.microsoft.playwright.options.ColorScheme;

/**
 * How wide the window of a visit is, and which colours its reader prefers.
 */
enum Look {

	WIDE_LIGHT(1440, ColorScheme.LIGHT), WIDE_DARK(1440, ColorScheme.DARK), NARROW_LIGHT(360, ColorScheme.LIGHT),
	NARROW_DARK(360, ColorScheme.DARK);

	final int width;

	final ColorScheme colours;

	Look(int width, ColorScheme colours) {
		this.width = width;
		this.colours = colours;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
