/**
 * Approvals of drugs for diseases, and withdrawals of drugs from markets.
 */
@NullMarked
package org.clew.approval;

import org.jspecify.annotations.NullMarked;
