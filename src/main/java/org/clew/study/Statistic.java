package org.clew.study;

/** What a value of an outcome measure is. */
enum Statistic {

	COUNT, PERCENT, MEDIAN, MEAN, NOT_STATED

}
