package org.gridwrit.casefile.crowd;

import java.time.LocalDate;
import org.gridwrit.shared.Fen;

/// 众多债权人 What one court has open against one debtor.
///
/// @param debtor        blind index of the identity number, or the name where there is none
/// @param creditors     applicants, each once
/// @param wageCreditors those of cases about wages
/// @param oldestOn      when the first of the cases was filed
/// @param left          not recovered yet
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Crowd(
        String court,
        byte[] debtor,
        String debtorName,
        int cases,
        int creditors,
        int wageCreditors,
        LocalDate oldestOn,
        Fen left) {}
