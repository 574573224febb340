package unicode

// Categories is the tables of general categories by name.
var Categories = map[string]*RangeTable{
	"C": C, "Cc": Cc, "Cf": Cf, "Cn": Cn, "Co": Co, "Cs": Cs, "L": L, "LC": LC, "Ll": Ll, "Lm": Lm, "Lo": Lo,
	"Lt": Lt, "Lu": Lu, "M": M, "Mc": Mc, "Me": Me, "Mn": Mn, "N": N, "Nd": Nd, "Nl": Nl, "No": No, "P": P,
	"Pc": Pc, "Pd": Pd, "Pe": Pe, "Pf": Pf, "Pi": Pi, "Po": Po, "Ps": Ps, "S": S, "Sc": Sc, "Sk": Sk, "Sm": Sm,
	"So": So, "Z": Z, "Zl": Zl, "Zp": Zp, "Zs": Zs,
}

// CategoryAliases is the long names of categories.
var CategoryAliases = map[string]string{
	"Cased_Letter": "LC", "Close_Punctuation": "Pe", "Combining_Mark": "M", "Connector_Punctuation": "Pc",
	"Control": "Cc", "Currency_Symbol": "Sc", "Dash_Punctuation": "Pd", "Decimal_Number": "Nd",
	"Enclosing_Mark": "Me", "Final_Punctuation": "Pf", "Format": "Cf", "Initial_Punctuation": "Pi", "Letter": "L",
	"Letter_Number": "Nl", "Line_Separator": "Zl", "Lowercase_Letter": "Ll", "Mark": "M", "Math_Symbol": "Sm",
	"Modifier_Letter": "Lm", "Modifier_Symbol": "Sk", "Nonspacing_Mark": "Mn", "Number": "N",
	"Open_Punctuation": "Ps", "Other": "C", "Other_Letter": "Lo", "Other_Number": "No", "Other_Punctuation": "Po",
	"Other_Symbol": "So", "Paragraph_Separator": "Zp", "Private_Use": "Co", "Punctuation": "P", "Separator": "Z",
	"Space_Separator": "Zs", "Spacing_Mark": "Mc", "Surrogate": "Cs", "Symbol": "S", "Titlecase_Letter": "Lt",
	"Unassigned": "Cn", "Uppercase_Letter": "Lu", "cntrl": "Cc", "digit": "Nd", "punct": "P",
}

// Scripts is the tables of scripts by name.
var Scripts = map[string]*RangeTable{
	"Adlam": Adlam, "Ahom": Ahom, "Anatolian_Hieroglyphs": Anatolian_Hieroglyphs, "Arabic": Arabic,
	"Armenian": Armenian, "Avestan": Avestan, "Balinese": Balinese, "Bamum": Bamum, "Bassa_Vah": Bassa_Vah,
	"Batak": Batak, "Bengali": Bengali, "Bhaiksuki": Bhaiksuki, "Bopomofo": Bopomofo, "Brahmi": Brahmi,
	"Braille": Braille, "Buginese": Buginese, "Buhid": Buhid, "Canadian_Aboriginal": Canadian_Aboriginal,
	"Carian": Carian, "Caucasian_Albanian": Caucasian_Albanian, "Chakma": Chakma, "Cham": Cham,
	"Cherokee": Cherokee, "Chorasmian": Chorasmian, "Common": Common, "Coptic": Coptic, "Cuneiform": Cuneiform,
	"Cypriot": Cypriot, "Cypro_Minoan": Cypro_Minoan, "Cyrillic": Cyrillic, "Deseret": Deseret,
	"Devanagari": Devanagari, "Dives_Akuru": Dives_Akuru, "Dogra": Dogra, "Duployan": Duployan,
	"Egyptian_Hieroglyphs": Egyptian_Hieroglyphs, "Elbasan": Elbasan, "Elymaic": Elymaic, "Ethiopic": Ethiopic,
	"Georgian": Georgian, "Glagolitic": Glagolitic, "Gothic": Gothic, "Grantha": Grantha, "Greek": Greek,
	"Gujarati": Gujarati, "Gunjala_Gondi": Gunjala_Gondi, "Gurmukhi": Gurmukhi, "Han": Han, "Hangul": Hangul,
	"Hanifi_Rohingya": Hanifi_Rohingya, "Hanunoo": Hanunoo, "Hatran": Hatran, "Hebrew": Hebrew,
	"Hiragana": Hiragana, "Imperial_Aramaic": Imperial_Aramaic, "Inherited": Inherited,
	"Inscriptional_Pahlavi": Inscriptional_Pahlavi, "Inscriptional_Parthian": Inscriptional_Parthian,
	"Javanese": Javanese, "Kaithi": Kaithi, "Kannada": Kannada, "Katakana": Katakana, "Kawi": Kawi,
	"Kayah_Li": Kayah_Li, "Kharoshthi": Kharoshthi, "Khitan_Small_Script": Khitan_Small_Script, "Khmer": Khmer,
	"Khojki": Khojki, "Khudawadi": Khudawadi, "Lao": Lao, "Latin": Latin, "Lepcha": Lepcha, "Limbu": Limbu,
	"Linear_A": Linear_A, "Linear_B": Linear_B, "Lisu": Lisu, "Lycian": Lycian, "Lydian": Lydian,
	"Mahajani": Mahajani, "Makasar": Makasar, "Malayalam": Malayalam, "Mandaic": Mandaic,
	"Manichaean": Manichaean, "Marchen": Marchen, "Masaram_Gondi": Masaram_Gondi, "Medefaidrin": Medefaidrin,
	"Meetei_Mayek": Meetei_Mayek, "Mende_Kikakui": Mende_Kikakui, "Meroitic_Cursive": Meroitic_Cursive,
	"Meroitic_Hieroglyphs": Meroitic_Hieroglyphs, "Miao": Miao, "Modi": Modi, "Mongolian": Mongolian, "Mro": Mro,
	"Multani": Multani, "Myanmar": Myanmar, "Nabataean": Nabataean, "Nag_Mundari": Nag_Mundari,
	"Nandinagari": Nandinagari, "New_Tai_Lue": New_Tai_Lue, "Newa": Newa, "Nko": Nko, "Nushu": Nushu,
	"Nyiakeng_Puachue_Hmong": Nyiakeng_Puachue_Hmong, "Ogham": Ogham, "Ol_Chiki": Ol_Chiki,
	"Old_Hungarian": Old_Hungarian, "Old_Italic": Old_Italic, "Old_North_Arabian": Old_North_Arabian,
	"Old_Permic": Old_Permic, "Old_Persian": Old_Persian, "Old_Sogdian": Old_Sogdian,
	"Old_South_Arabian": Old_South_Arabian, "Old_Turkic": Old_Turkic, "Old_Uyghur": Old_Uyghur, "Oriya": Oriya,
	"Osage": Osage, "Osmanya": Osmanya, "Pahawh_Hmong": Pahawh_Hmong, "Palmyrene": Palmyrene,
	"Pau_Cin_Hau": Pau_Cin_Hau, "Phags_Pa": Phags_Pa, "Phoenician": Phoenician,
	"Psalter_Pahlavi": Psalter_Pahlavi, "Rejang": Rejang, "Runic": Runic, "Samaritan": Samaritan,
	"Saurashtra": Saurashtra, "Sharada": Sharada, "Shavian": Shavian, "Siddham": Siddham,
	"SignWriting": SignWriting, "Sinhala": Sinhala, "Sogdian": Sogdian, "Sora_Sompeng": Sora_Sompeng,
	"Soyombo": Soyombo, "Sundanese": Sundanese, "Syloti_Nagri": Syloti_Nagri, "Syriac": Syriac,
	"Tagalog": Tagalog, "Tagbanwa": Tagbanwa, "Tai_Le": Tai_Le, "Tai_Tham": Tai_Tham, "Tai_Viet": Tai_Viet,
	"Takri": Takri, "Tamil": Tamil, "Tangsa": Tangsa, "Tangut": Tangut, "Telugu": Telugu, "Thaana": Thaana,
	"Thai": Thai, "Tibetan": Tibetan, "Tifinagh": Tifinagh, "Tirhuta": Tirhuta, "Toto": Toto,
	"Ugaritic": Ugaritic, "Vai": Vai, "Vithkuqi": Vithkuqi, "Wancho": Wancho, "Warang_Citi": Warang_Citi,
	"Yezidi": Yezidi, "Yi": Yi, "Zanabazar_Square": Zanabazar_Square,
}

// Properties is the tables of properties by name.
var Properties = map[string]*RangeTable{
	"ASCII_Hex_Digit": ASCII_Hex_Digit, "Bidi_Control": Bidi_Control, "Dash": Dash, "Deprecated": Deprecated,
	"Diacritic": Diacritic, "Extender": Extender, "Hex_Digit": Hex_Digit, "Hyphen": Hyphen,
	"IDS_Binary_Operator": IDS_Binary_Operator, "IDS_Trinary_Operator": IDS_Trinary_Operator,
	"Ideographic": Ideographic, "Join_Control": Join_Control, "Logical_Order_Exception": Logical_Order_Exception,
	"Noncharacter_Code_Point": Noncharacter_Code_Point, "Other_Alphabetic": Other_Alphabetic,
	"Other_Default_Ignorable_Code_Point": Other_Default_Ignorable_Code_Point,
	"Other_Grapheme_Extend":              Other_Grapheme_Extend, "Other_ID_Continue": Other_ID_Continue,
	"Other_ID_Start": Other_ID_Start, "Other_Lowercase": Other_Lowercase, "Other_Math": Other_Math,
	"Other_Uppercase": Other_Uppercase, "Pattern_Syntax": Pattern_Syntax,
	"Pattern_White_Space": Pattern_White_Space, "Prepended_Concatenation_Mark": Prepended_Concatenation_Mark,
	"Quotation_Mark": Quotation_Mark, "Radical": Radical, "Regional_Indicator": Regional_Indicator,
	"STerm": STerm, "Sentence_Terminal": Sentence_Terminal, "Soft_Dotted": Soft_Dotted,
	"Terminal_Punctuation": Terminal_Punctuation, "Unified_Ideograph": Unified_Ideograph,
	"Variation_Selector": Variation_Selector, "White_Space": White_Space,
}

// FoldCategory is, for categories that have some, the runes outside that fold to runes inside.
var FoldCategory = map[string]*RangeTable{
	"L": foldTable(1), "Ll": foldTable(3), "Lt": foldTable(4), "Lu": foldTable(2), "M": foldTable(7), "Mn": foldTable(8),
}

// FoldScript is the same for scripts.
var FoldScript = map[string]*RangeTable{
	"Common": foldTable(61), "Greek": foldTable(80), "Inherited": foldTable(92),
}

// CaseRanges is all mappings to other cases.
var CaseRanges = caseRanges()
