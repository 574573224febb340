package main

var count int


func poison1() {
	// Grow and poison the stack space that will be used by clearfat1
	var t [2*1]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1() {
	var t [1]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison2() {
	// Grow and poison the stack space that will be used by clearfat2
	var t [2*2]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat2() {
	var t [2]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat2: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison3() {
	// Grow and poison the stack space that will be used by clearfat3
	var t [2*3]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat3() {
	var t [3]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat3: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison4() {
	// Grow and poison the stack space that will be used by clearfat4
	var t [2*4]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat4() {
	var t [4]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat4: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison5() {
	// Grow and poison the stack space that will be used by clearfat5
	var t [2*5]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat5() {
	var t [5]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat5: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison6() {
	// Grow and poison the stack space that will be used by clearfat6
	var t [2*6]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat6() {
	var t [6]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat6: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison7() {
	// Grow and poison the stack space that will be used by clearfat7
	var t [2*7]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat7() {
	var t [7]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat7: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison8() {
	// Grow and poison the stack space that will be used by clearfat8
	var t [2*8]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat8() {
	var t [8]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat8: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison9() {
	// Grow and poison the stack space that will be used by clearfat9
	var t [2*9]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat9() {
	var t [9]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat9: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison10() {
	// Grow and poison the stack space that will be used by clearfat10
	var t [2*10]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat10() {
	var t [10]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat10: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison11() {
	// Grow and poison the stack space that will be used by clearfat11
	var t [2*11]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat11() {
	var t [11]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat11: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison12() {
	// Grow and poison the stack space that will be used by clearfat12
	var t [2*12]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat12() {
	var t [12]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat12: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison13() {
	// Grow and poison the stack space that will be used by clearfat13
	var t [2*13]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat13() {
	var t [13]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat13: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison14() {
	// Grow and poison the stack space that will be used by clearfat14
	var t [2*14]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat14() {
	var t [14]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat14: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison15() {
	// Grow and poison the stack space that will be used by clearfat15
	var t [2*15]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat15() {
	var t [15]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat15: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison16() {
	// Grow and poison the stack space that will be used by clearfat16
	var t [2*16]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat16() {
	var t [16]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat16: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison17() {
	// Grow and poison the stack space that will be used by clearfat17
	var t [2*17]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat17() {
	var t [17]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat17: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison18() {
	// Grow and poison the stack space that will be used by clearfat18
	var t [2*18]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat18() {
	var t [18]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat18: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison19() {
	// Grow and poison the stack space that will be used by clearfat19
	var t [2*19]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat19() {
	var t [19]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat19: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison20() {
	// Grow and poison the stack space that will be used by clearfat20
	var t [2*20]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat20() {
	var t [20]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat20: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison21() {
	// Grow and poison the stack space that will be used by clearfat21
	var t [2*21]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat21() {
	var t [21]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat21: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison22() {
	// Grow and poison the stack space that will be used by clearfat22
	var t [2*22]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat22() {
	var t [22]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat22: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison23() {
	// Grow and poison the stack space that will be used by clearfat23
	var t [2*23]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat23() {
	var t [23]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat23: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison24() {
	// Grow and poison the stack space that will be used by clearfat24
	var t [2*24]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat24() {
	var t [24]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat24: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison25() {
	// Grow and poison the stack space that will be used by clearfat25
	var t [2*25]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat25() {
	var t [25]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat25: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison26() {
	// Grow and poison the stack space that will be used by clearfat26
	var t [2*26]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat26() {
	var t [26]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat26: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison27() {
	// Grow and poison the stack space that will be used by clearfat27
	var t [2*27]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat27() {
	var t [27]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat27: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison28() {
	// Grow and poison the stack space that will be used by clearfat28
	var t [2*28]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat28() {
	var t [28]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat28: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison29() {
	// Grow and poison the stack space that will be used by clearfat29
	var t [2*29]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat29() {
	var t [29]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat29: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison30() {
	// Grow and poison the stack space that will be used by clearfat30
	var t [2*30]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat30() {
	var t [30]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat30: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison31() {
	// Grow and poison the stack space that will be used by clearfat31
	var t [2*31]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat31() {
	var t [31]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat31: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison32() {
	// Grow and poison the stack space that will be used by clearfat32
	var t [2*32]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat32() {
	var t [32]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat32: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison33() {
	// Grow and poison the stack space that will be used by clearfat33
	var t [2*33]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat33() {
	var t [33]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat33: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison34() {
	// Grow and poison the stack space that will be used by clearfat34
	var t [2*34]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat34() {
	var t [34]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat34: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison35() {
	// Grow and poison the stack space that will be used by clearfat35
	var t [2*35]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat35() {
	var t [35]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat35: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison36() {
	// Grow and poison the stack space that will be used by clearfat36
	var t [2*36]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat36() {
	var t [36]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat36: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison37() {
	// Grow and poison the stack space that will be used by clearfat37
	var t [2*37]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat37() {
	var t [37]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat37: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison38() {
	// Grow and poison the stack space that will be used by clearfat38
	var t [2*38]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat38() {
	var t [38]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat38: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison39() {
	// Grow and poison the stack space that will be used by clearfat39
	var t [2*39]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat39() {
	var t [39]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat39: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison40() {
	// Grow and poison the stack space that will be used by clearfat40
	var t [2*40]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat40() {
	var t [40]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat40: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison41() {
	// Grow and poison the stack space that will be used by clearfat41
	var t [2*41]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat41() {
	var t [41]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat41: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison42() {
	// Grow and poison the stack space that will be used by clearfat42
	var t [2*42]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat42() {
	var t [42]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat42: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison43() {
	// Grow and poison the stack space that will be used by clearfat43
	var t [2*43]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat43() {
	var t [43]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat43: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison44() {
	// Grow and poison the stack space that will be used by clearfat44
	var t [2*44]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat44() {
	var t [44]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat44: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison45() {
	// Grow and poison the stack space that will be used by clearfat45
	var t [2*45]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat45() {
	var t [45]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat45: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison46() {
	// Grow and poison the stack space that will be used by clearfat46
	var t [2*46]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat46() {
	var t [46]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat46: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison47() {
	// Grow and poison the stack space that will be used by clearfat47
	var t [2*47]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat47() {
	var t [47]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat47: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison48() {
	// Grow and poison the stack space that will be used by clearfat48
	var t [2*48]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat48() {
	var t [48]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat48: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison49() {
	// Grow and poison the stack space that will be used by clearfat49
	var t [2*49]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat49() {
	var t [49]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat49: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison50() {
	// Grow and poison the stack space that will be used by clearfat50
	var t [2*50]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat50() {
	var t [50]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat50: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison51() {
	// Grow and poison the stack space that will be used by clearfat51
	var t [2*51]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat51() {
	var t [51]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat51: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison52() {
	// Grow and poison the stack space that will be used by clearfat52
	var t [2*52]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat52() {
	var t [52]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat52: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison53() {
	// Grow and poison the stack space that will be used by clearfat53
	var t [2*53]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat53() {
	var t [53]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat53: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison54() {
	// Grow and poison the stack space that will be used by clearfat54
	var t [2*54]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat54() {
	var t [54]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat54: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison55() {
	// Grow and poison the stack space that will be used by clearfat55
	var t [2*55]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat55() {
	var t [55]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat55: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison56() {
	// Grow and poison the stack space that will be used by clearfat56
	var t [2*56]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat56() {
	var t [56]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat56: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison57() {
	// Grow and poison the stack space that will be used by clearfat57
	var t [2*57]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat57() {
	var t [57]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat57: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison58() {
	// Grow and poison the stack space that will be used by clearfat58
	var t [2*58]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat58() {
	var t [58]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat58: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison59() {
	// Grow and poison the stack space that will be used by clearfat59
	var t [2*59]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat59() {
	var t [59]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat59: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison60() {
	// Grow and poison the stack space that will be used by clearfat60
	var t [2*60]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat60() {
	var t [60]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat60: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison61() {
	// Grow and poison the stack space that will be used by clearfat61
	var t [2*61]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat61() {
	var t [61]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat61: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison62() {
	// Grow and poison the stack space that will be used by clearfat62
	var t [2*62]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat62() {
	var t [62]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat62: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison63() {
	// Grow and poison the stack space that will be used by clearfat63
	var t [2*63]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat63() {
	var t [63]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat63: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison64() {
	// Grow and poison the stack space that will be used by clearfat64
	var t [2*64]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat64() {
	var t [64]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat64: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison65() {
	// Grow and poison the stack space that will be used by clearfat65
	var t [2*65]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat65() {
	var t [65]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat65: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison66() {
	// Grow and poison the stack space that will be used by clearfat66
	var t [2*66]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat66() {
	var t [66]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat66: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison67() {
	// Grow and poison the stack space that will be used by clearfat67
	var t [2*67]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat67() {
	var t [67]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat67: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison68() {
	// Grow and poison the stack space that will be used by clearfat68
	var t [2*68]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat68() {
	var t [68]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat68: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison69() {
	// Grow and poison the stack space that will be used by clearfat69
	var t [2*69]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat69() {
	var t [69]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat69: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison70() {
	// Grow and poison the stack space that will be used by clearfat70
	var t [2*70]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat70() {
	var t [70]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat70: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison71() {
	// Grow and poison the stack space that will be used by clearfat71
	var t [2*71]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat71() {
	var t [71]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat71: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison72() {
	// Grow and poison the stack space that will be used by clearfat72
	var t [2*72]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat72() {
	var t [72]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat72: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison73() {
	// Grow and poison the stack space that will be used by clearfat73
	var t [2*73]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat73() {
	var t [73]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat73: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison74() {
	// Grow and poison the stack space that will be used by clearfat74
	var t [2*74]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat74() {
	var t [74]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat74: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison75() {
	// Grow and poison the stack space that will be used by clearfat75
	var t [2*75]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat75() {
	var t [75]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat75: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison76() {
	// Grow and poison the stack space that will be used by clearfat76
	var t [2*76]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat76() {
	var t [76]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat76: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison77() {
	// Grow and poison the stack space that will be used by clearfat77
	var t [2*77]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat77() {
	var t [77]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat77: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison78() {
	// Grow and poison the stack space that will be used by clearfat78
	var t [2*78]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat78() {
	var t [78]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat78: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison79() {
	// Grow and poison the stack space that will be used by clearfat79
	var t [2*79]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat79() {
	var t [79]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat79: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison80() {
	// Grow and poison the stack space that will be used by clearfat80
	var t [2*80]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat80() {
	var t [80]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat80: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison81() {
	// Grow and poison the stack space that will be used by clearfat81
	var t [2*81]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat81() {
	var t [81]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat81: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison82() {
	// Grow and poison the stack space that will be used by clearfat82
	var t [2*82]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat82() {
	var t [82]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat82: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison83() {
	// Grow and poison the stack space that will be used by clearfat83
	var t [2*83]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat83() {
	var t [83]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat83: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison84() {
	// Grow and poison the stack space that will be used by clearfat84
	var t [2*84]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat84() {
	var t [84]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat84: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison85() {
	// Grow and poison the stack space that will be used by clearfat85
	var t [2*85]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat85() {
	var t [85]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat85: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison86() {
	// Grow and poison the stack space that will be used by clearfat86
	var t [2*86]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat86() {
	var t [86]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat86: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison87() {
	// Grow and poison the stack space that will be used by clearfat87
	var t [2*87]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat87() {
	var t [87]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat87: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison88() {
	// Grow and poison the stack space that will be used by clearfat88
	var t [2*88]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat88() {
	var t [88]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat88: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison89() {
	// Grow and poison the stack space that will be used by clearfat89
	var t [2*89]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat89() {
	var t [89]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat89: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison90() {
	// Grow and poison the stack space that will be used by clearfat90
	var t [2*90]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat90() {
	var t [90]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat90: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison91() {
	// Grow and poison the stack space that will be used by clearfat91
	var t [2*91]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat91() {
	var t [91]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat91: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison92() {
	// Grow and poison the stack space that will be used by clearfat92
	var t [2*92]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat92() {
	var t [92]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat92: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison93() {
	// Grow and poison the stack space that will be used by clearfat93
	var t [2*93]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat93() {
	var t [93]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat93: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison94() {
	// Grow and poison the stack space that will be used by clearfat94
	var t [2*94]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat94() {
	var t [94]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat94: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison95() {
	// Grow and poison the stack space that will be used by clearfat95
	var t [2*95]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat95() {
	var t [95]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat95: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison96() {
	// Grow and poison the stack space that will be used by clearfat96
	var t [2*96]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat96() {
	var t [96]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat96: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison97() {
	// Grow and poison the stack space that will be used by clearfat97
	var t [2*97]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat97() {
	var t [97]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat97: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison98() {
	// Grow and poison the stack space that will be used by clearfat98
	var t [2*98]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat98() {
	var t [98]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat98: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison99() {
	// Grow and poison the stack space that will be used by clearfat99
	var t [2*99]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat99() {
	var t [99]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat99: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison100() {
	// Grow and poison the stack space that will be used by clearfat100
	var t [2*100]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat100() {
	var t [100]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat100: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison101() {
	// Grow and poison the stack space that will be used by clearfat101
	var t [2*101]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat101() {
	var t [101]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat101: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison102() {
	// Grow and poison the stack space that will be used by clearfat102
	var t [2*102]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat102() {
	var t [102]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat102: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison103() {
	// Grow and poison the stack space that will be used by clearfat103
	var t [2*103]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat103() {
	var t [103]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat103: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison104() {
	// Grow and poison the stack space that will be used by clearfat104
	var t [2*104]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat104() {
	var t [104]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat104: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison105() {
	// Grow and poison the stack space that will be used by clearfat105
	var t [2*105]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat105() {
	var t [105]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat105: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison106() {
	// Grow and poison the stack space that will be used by clearfat106
	var t [2*106]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat106() {
	var t [106]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat106: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison107() {
	// Grow and poison the stack space that will be used by clearfat107
	var t [2*107]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat107() {
	var t [107]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat107: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison108() {
	// Grow and poison the stack space that will be used by clearfat108
	var t [2*108]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat108() {
	var t [108]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat108: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison109() {
	// Grow and poison the stack space that will be used by clearfat109
	var t [2*109]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat109() {
	var t [109]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat109: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison110() {
	// Grow and poison the stack space that will be used by clearfat110
	var t [2*110]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat110() {
	var t [110]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat110: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison111() {
	// Grow and poison the stack space that will be used by clearfat111
	var t [2*111]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat111() {
	var t [111]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat111: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison112() {
	// Grow and poison the stack space that will be used by clearfat112
	var t [2*112]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat112() {
	var t [112]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat112: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison113() {
	// Grow and poison the stack space that will be used by clearfat113
	var t [2*113]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat113() {
	var t [113]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat113: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison114() {
	// Grow and poison the stack space that will be used by clearfat114
	var t [2*114]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat114() {
	var t [114]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat114: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison115() {
	// Grow and poison the stack space that will be used by clearfat115
	var t [2*115]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat115() {
	var t [115]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat115: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison116() {
	// Grow and poison the stack space that will be used by clearfat116
	var t [2*116]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat116() {
	var t [116]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat116: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison117() {
	// Grow and poison the stack space that will be used by clearfat117
	var t [2*117]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat117() {
	var t [117]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat117: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison118() {
	// Grow and poison the stack space that will be used by clearfat118
	var t [2*118]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat118() {
	var t [118]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat118: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison119() {
	// Grow and poison the stack space that will be used by clearfat119
	var t [2*119]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat119() {
	var t [119]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat119: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison120() {
	// Grow and poison the stack space that will be used by clearfat120
	var t [2*120]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat120() {
	var t [120]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat120: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison121() {
	// Grow and poison the stack space that will be used by clearfat121
	var t [2*121]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat121() {
	var t [121]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat121: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison122() {
	// Grow and poison the stack space that will be used by clearfat122
	var t [2*122]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat122() {
	var t [122]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat122: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison123() {
	// Grow and poison the stack space that will be used by clearfat123
	var t [2*123]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat123() {
	var t [123]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat123: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison124() {
	// Grow and poison the stack space that will be used by clearfat124
	var t [2*124]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat124() {
	var t [124]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat124: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison125() {
	// Grow and poison the stack space that will be used by clearfat125
	var t [2*125]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat125() {
	var t [125]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat125: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison126() {
	// Grow and poison the stack space that will be used by clearfat126
	var t [2*126]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat126() {
	var t [126]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat126: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison127() {
	// Grow and poison the stack space that will be used by clearfat127
	var t [2*127]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat127() {
	var t [127]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat127: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison128() {
	// Grow and poison the stack space that will be used by clearfat128
	var t [2*128]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat128() {
	var t [128]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat128: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison129() {
	// Grow and poison the stack space that will be used by clearfat129
	var t [2*129]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat129() {
	var t [129]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat129: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison130() {
	// Grow and poison the stack space that will be used by clearfat130
	var t [2*130]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat130() {
	var t [130]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat130: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison131() {
	// Grow and poison the stack space that will be used by clearfat131
	var t [2*131]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat131() {
	var t [131]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat131: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison132() {
	// Grow and poison the stack space that will be used by clearfat132
	var t [2*132]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat132() {
	var t [132]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat132: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison133() {
	// Grow and poison the stack space that will be used by clearfat133
	var t [2*133]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat133() {
	var t [133]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat133: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison134() {
	// Grow and poison the stack space that will be used by clearfat134
	var t [2*134]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat134() {
	var t [134]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat134: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison135() {
	// Grow and poison the stack space that will be used by clearfat135
	var t [2*135]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat135() {
	var t [135]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat135: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison136() {
	// Grow and poison the stack space that will be used by clearfat136
	var t [2*136]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat136() {
	var t [136]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat136: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison137() {
	// Grow and poison the stack space that will be used by clearfat137
	var t [2*137]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat137() {
	var t [137]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat137: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison138() {
	// Grow and poison the stack space that will be used by clearfat138
	var t [2*138]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat138() {
	var t [138]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat138: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison139() {
	// Grow and poison the stack space that will be used by clearfat139
	var t [2*139]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat139() {
	var t [139]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat139: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison140() {
	// Grow and poison the stack space that will be used by clearfat140
	var t [2*140]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat140() {
	var t [140]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat140: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison141() {
	// Grow and poison the stack space that will be used by clearfat141
	var t [2*141]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat141() {
	var t [141]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat141: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison142() {
	// Grow and poison the stack space that will be used by clearfat142
	var t [2*142]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat142() {
	var t [142]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat142: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison143() {
	// Grow and poison the stack space that will be used by clearfat143
	var t [2*143]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat143() {
	var t [143]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat143: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison144() {
	// Grow and poison the stack space that will be used by clearfat144
	var t [2*144]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat144() {
	var t [144]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat144: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison145() {
	// Grow and poison the stack space that will be used by clearfat145
	var t [2*145]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat145() {
	var t [145]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat145: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison146() {
	// Grow and poison the stack space that will be used by clearfat146
	var t [2*146]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat146() {
	var t [146]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat146: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison147() {
	// Grow and poison the stack space that will be used by clearfat147
	var t [2*147]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat147() {
	var t [147]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat147: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison148() {
	// Grow and poison the stack space that will be used by clearfat148
	var t [2*148]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat148() {
	var t [148]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat148: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison149() {
	// Grow and poison the stack space that will be used by clearfat149
	var t [2*149]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat149() {
	var t [149]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat149: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison150() {
	// Grow and poison the stack space that will be used by clearfat150
	var t [2*150]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat150() {
	var t [150]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat150: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison151() {
	// Grow and poison the stack space that will be used by clearfat151
	var t [2*151]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat151() {
	var t [151]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat151: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison152() {
	// Grow and poison the stack space that will be used by clearfat152
	var t [2*152]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat152() {
	var t [152]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat152: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison153() {
	// Grow and poison the stack space that will be used by clearfat153
	var t [2*153]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat153() {
	var t [153]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat153: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison154() {
	// Grow and poison the stack space that will be used by clearfat154
	var t [2*154]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat154() {
	var t [154]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat154: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison155() {
	// Grow and poison the stack space that will be used by clearfat155
	var t [2*155]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat155() {
	var t [155]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat155: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison156() {
	// Grow and poison the stack space that will be used by clearfat156
	var t [2*156]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat156() {
	var t [156]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat156: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison157() {
	// Grow and poison the stack space that will be used by clearfat157
	var t [2*157]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat157() {
	var t [157]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat157: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison158() {
	// Grow and poison the stack space that will be used by clearfat158
	var t [2*158]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat158() {
	var t [158]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat158: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison159() {
	// Grow and poison the stack space that will be used by clearfat159
	var t [2*159]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat159() {
	var t [159]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat159: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison160() {
	// Grow and poison the stack space that will be used by clearfat160
	var t [2*160]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat160() {
	var t [160]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat160: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison161() {
	// Grow and poison the stack space that will be used by clearfat161
	var t [2*161]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat161() {
	var t [161]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat161: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison162() {
	// Grow and poison the stack space that will be used by clearfat162
	var t [2*162]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat162() {
	var t [162]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat162: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison163() {
	// Grow and poison the stack space that will be used by clearfat163
	var t [2*163]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat163() {
	var t [163]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat163: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison164() {
	// Grow and poison the stack space that will be used by clearfat164
	var t [2*164]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat164() {
	var t [164]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat164: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison165() {
	// Grow and poison the stack space that will be used by clearfat165
	var t [2*165]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat165() {
	var t [165]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat165: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison166() {
	// Grow and poison the stack space that will be used by clearfat166
	var t [2*166]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat166() {
	var t [166]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat166: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison167() {
	// Grow and poison the stack space that will be used by clearfat167
	var t [2*167]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat167() {
	var t [167]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat167: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison168() {
	// Grow and poison the stack space that will be used by clearfat168
	var t [2*168]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat168() {
	var t [168]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat168: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison169() {
	// Grow and poison the stack space that will be used by clearfat169
	var t [2*169]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat169() {
	var t [169]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat169: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison170() {
	// Grow and poison the stack space that will be used by clearfat170
	var t [2*170]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat170() {
	var t [170]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat170: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison171() {
	// Grow and poison the stack space that will be used by clearfat171
	var t [2*171]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat171() {
	var t [171]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat171: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison172() {
	// Grow and poison the stack space that will be used by clearfat172
	var t [2*172]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat172() {
	var t [172]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat172: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison173() {
	// Grow and poison the stack space that will be used by clearfat173
	var t [2*173]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat173() {
	var t [173]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat173: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison174() {
	// Grow and poison the stack space that will be used by clearfat174
	var t [2*174]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat174() {
	var t [174]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat174: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison175() {
	// Grow and poison the stack space that will be used by clearfat175
	var t [2*175]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat175() {
	var t [175]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat175: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison176() {
	// Grow and poison the stack space that will be used by clearfat176
	var t [2*176]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat176() {
	var t [176]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat176: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison177() {
	// Grow and poison the stack space that will be used by clearfat177
	var t [2*177]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat177() {
	var t [177]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat177: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison178() {
	// Grow and poison the stack space that will be used by clearfat178
	var t [2*178]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat178() {
	var t [178]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat178: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison179() {
	// Grow and poison the stack space that will be used by clearfat179
	var t [2*179]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat179() {
	var t [179]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat179: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison180() {
	// Grow and poison the stack space that will be used by clearfat180
	var t [2*180]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat180() {
	var t [180]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat180: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison181() {
	// Grow and poison the stack space that will be used by clearfat181
	var t [2*181]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat181() {
	var t [181]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat181: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison182() {
	// Grow and poison the stack space that will be used by clearfat182
	var t [2*182]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat182() {
	var t [182]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat182: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison183() {
	// Grow and poison the stack space that will be used by clearfat183
	var t [2*183]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat183() {
	var t [183]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat183: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison184() {
	// Grow and poison the stack space that will be used by clearfat184
	var t [2*184]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat184() {
	var t [184]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat184: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison185() {
	// Grow and poison the stack space that will be used by clearfat185
	var t [2*185]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat185() {
	var t [185]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat185: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison186() {
	// Grow and poison the stack space that will be used by clearfat186
	var t [2*186]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat186() {
	var t [186]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat186: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison187() {
	// Grow and poison the stack space that will be used by clearfat187
	var t [2*187]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat187() {
	var t [187]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat187: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison188() {
	// Grow and poison the stack space that will be used by clearfat188
	var t [2*188]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat188() {
	var t [188]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat188: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison189() {
	// Grow and poison the stack space that will be used by clearfat189
	var t [2*189]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat189() {
	var t [189]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat189: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison190() {
	// Grow and poison the stack space that will be used by clearfat190
	var t [2*190]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat190() {
	var t [190]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat190: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison191() {
	// Grow and poison the stack space that will be used by clearfat191
	var t [2*191]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat191() {
	var t [191]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat191: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison192() {
	// Grow and poison the stack space that will be used by clearfat192
	var t [2*192]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat192() {
	var t [192]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat192: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison193() {
	// Grow and poison the stack space that will be used by clearfat193
	var t [2*193]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat193() {
	var t [193]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat193: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison194() {
	// Grow and poison the stack space that will be used by clearfat194
	var t [2*194]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat194() {
	var t [194]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat194: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison195() {
	// Grow and poison the stack space that will be used by clearfat195
	var t [2*195]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat195() {
	var t [195]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat195: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison196() {
	// Grow and poison the stack space that will be used by clearfat196
	var t [2*196]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat196() {
	var t [196]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat196: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison197() {
	// Grow and poison the stack space that will be used by clearfat197
	var t [2*197]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat197() {
	var t [197]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat197: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison198() {
	// Grow and poison the stack space that will be used by clearfat198
	var t [2*198]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat198() {
	var t [198]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat198: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison199() {
	// Grow and poison the stack space that will be used by clearfat199
	var t [2*199]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat199() {
	var t [199]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat199: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison200() {
	// Grow and poison the stack space that will be used by clearfat200
	var t [2*200]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat200() {
	var t [200]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat200: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison201() {
	// Grow and poison the stack space that will be used by clearfat201
	var t [2*201]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat201() {
	var t [201]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat201: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison202() {
	// Grow and poison the stack space that will be used by clearfat202
	var t [2*202]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat202() {
	var t [202]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat202: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison203() {
	// Grow and poison the stack space that will be used by clearfat203
	var t [2*203]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat203() {
	var t [203]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat203: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison204() {
	// Grow and poison the stack space that will be used by clearfat204
	var t [2*204]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat204() {
	var t [204]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat204: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison205() {
	// Grow and poison the stack space that will be used by clearfat205
	var t [2*205]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat205() {
	var t [205]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat205: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison206() {
	// Grow and poison the stack space that will be used by clearfat206
	var t [2*206]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat206() {
	var t [206]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat206: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison207() {
	// Grow and poison the stack space that will be used by clearfat207
	var t [2*207]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat207() {
	var t [207]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat207: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison208() {
	// Grow and poison the stack space that will be used by clearfat208
	var t [2*208]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat208() {
	var t [208]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat208: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison209() {
	// Grow and poison the stack space that will be used by clearfat209
	var t [2*209]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat209() {
	var t [209]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat209: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison210() {
	// Grow and poison the stack space that will be used by clearfat210
	var t [2*210]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat210() {
	var t [210]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat210: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison211() {
	// Grow and poison the stack space that will be used by clearfat211
	var t [2*211]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat211() {
	var t [211]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat211: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison212() {
	// Grow and poison the stack space that will be used by clearfat212
	var t [2*212]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat212() {
	var t [212]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat212: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison213() {
	// Grow and poison the stack space that will be used by clearfat213
	var t [2*213]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat213() {
	var t [213]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat213: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison214() {
	// Grow and poison the stack space that will be used by clearfat214
	var t [2*214]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat214() {
	var t [214]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat214: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison215() {
	// Grow and poison the stack space that will be used by clearfat215
	var t [2*215]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat215() {
	var t [215]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat215: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison216() {
	// Grow and poison the stack space that will be used by clearfat216
	var t [2*216]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat216() {
	var t [216]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat216: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison217() {
	// Grow and poison the stack space that will be used by clearfat217
	var t [2*217]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat217() {
	var t [217]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat217: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison218() {
	// Grow and poison the stack space that will be used by clearfat218
	var t [2*218]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat218() {
	var t [218]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat218: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison219() {
	// Grow and poison the stack space that will be used by clearfat219
	var t [2*219]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat219() {
	var t [219]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat219: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison220() {
	// Grow and poison the stack space that will be used by clearfat220
	var t [2*220]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat220() {
	var t [220]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat220: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison221() {
	// Grow and poison the stack space that will be used by clearfat221
	var t [2*221]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat221() {
	var t [221]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat221: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison222() {
	// Grow and poison the stack space that will be used by clearfat222
	var t [2*222]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat222() {
	var t [222]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat222: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison223() {
	// Grow and poison the stack space that will be used by clearfat223
	var t [2*223]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat223() {
	var t [223]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat223: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison224() {
	// Grow and poison the stack space that will be used by clearfat224
	var t [2*224]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat224() {
	var t [224]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat224: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison225() {
	// Grow and poison the stack space that will be used by clearfat225
	var t [2*225]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat225() {
	var t [225]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat225: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison226() {
	// Grow and poison the stack space that will be used by clearfat226
	var t [2*226]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat226() {
	var t [226]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat226: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison227() {
	// Grow and poison the stack space that will be used by clearfat227
	var t [2*227]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat227() {
	var t [227]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat227: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison228() {
	// Grow and poison the stack space that will be used by clearfat228
	var t [2*228]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat228() {
	var t [228]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat228: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison229() {
	// Grow and poison the stack space that will be used by clearfat229
	var t [2*229]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat229() {
	var t [229]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat229: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison230() {
	// Grow and poison the stack space that will be used by clearfat230
	var t [2*230]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat230() {
	var t [230]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat230: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison231() {
	// Grow and poison the stack space that will be used by clearfat231
	var t [2*231]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat231() {
	var t [231]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat231: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison232() {
	// Grow and poison the stack space that will be used by clearfat232
	var t [2*232]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat232() {
	var t [232]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat232: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison233() {
	// Grow and poison the stack space that will be used by clearfat233
	var t [2*233]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat233() {
	var t [233]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat233: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison234() {
	// Grow and poison the stack space that will be used by clearfat234
	var t [2*234]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat234() {
	var t [234]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat234: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison235() {
	// Grow and poison the stack space that will be used by clearfat235
	var t [2*235]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat235() {
	var t [235]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat235: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison236() {
	// Grow and poison the stack space that will be used by clearfat236
	var t [2*236]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat236() {
	var t [236]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat236: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison237() {
	// Grow and poison the stack space that will be used by clearfat237
	var t [2*237]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat237() {
	var t [237]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat237: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison238() {
	// Grow and poison the stack space that will be used by clearfat238
	var t [2*238]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat238() {
	var t [238]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat238: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison239() {
	// Grow and poison the stack space that will be used by clearfat239
	var t [2*239]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat239() {
	var t [239]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat239: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison240() {
	// Grow and poison the stack space that will be used by clearfat240
	var t [2*240]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat240() {
	var t [240]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat240: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison241() {
	// Grow and poison the stack space that will be used by clearfat241
	var t [2*241]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat241() {
	var t [241]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat241: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison242() {
	// Grow and poison the stack space that will be used by clearfat242
	var t [2*242]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat242() {
	var t [242]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat242: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison243() {
	// Grow and poison the stack space that will be used by clearfat243
	var t [2*243]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat243() {
	var t [243]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat243: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison244() {
	// Grow and poison the stack space that will be used by clearfat244
	var t [2*244]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat244() {
	var t [244]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat244: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison245() {
	// Grow and poison the stack space that will be used by clearfat245
	var t [2*245]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat245() {
	var t [245]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat245: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison246() {
	// Grow and poison the stack space that will be used by clearfat246
	var t [2*246]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat246() {
	var t [246]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat246: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison247() {
	// Grow and poison the stack space that will be used by clearfat247
	var t [2*247]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat247() {
	var t [247]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat247: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison248() {
	// Grow and poison the stack space that will be used by clearfat248
	var t [2*248]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat248() {
	var t [248]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat248: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison249() {
	// Grow and poison the stack space that will be used by clearfat249
	var t [2*249]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat249() {
	var t [249]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat249: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison250() {
	// Grow and poison the stack space that will be used by clearfat250
	var t [2*250]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat250() {
	var t [250]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat250: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison251() {
	// Grow and poison the stack space that will be used by clearfat251
	var t [2*251]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat251() {
	var t [251]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat251: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison252() {
	// Grow and poison the stack space that will be used by clearfat252
	var t [2*252]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat252() {
	var t [252]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat252: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison253() {
	// Grow and poison the stack space that will be used by clearfat253
	var t [2*253]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat253() {
	var t [253]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat253: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison254() {
	// Grow and poison the stack space that will be used by clearfat254
	var t [2*254]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat254() {
	var t [254]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat254: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison255() {
	// Grow and poison the stack space that will be used by clearfat255
	var t [2*255]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat255() {
	var t [255]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat255: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison256() {
	// Grow and poison the stack space that will be used by clearfat256
	var t [2*256]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat256() {
	var t [256]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat256: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison257() {
	// Grow and poison the stack space that will be used by clearfat257
	var t [2*257]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat257() {
	var t [257]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat257: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison258() {
	// Grow and poison the stack space that will be used by clearfat258
	var t [2*258]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat258() {
	var t [258]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat258: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison259() {
	// Grow and poison the stack space that will be used by clearfat259
	var t [2*259]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat259() {
	var t [259]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat259: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison260() {
	// Grow and poison the stack space that will be used by clearfat260
	var t [2*260]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat260() {
	var t [260]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat260: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison261() {
	// Grow and poison the stack space that will be used by clearfat261
	var t [2*261]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat261() {
	var t [261]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat261: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison262() {
	// Grow and poison the stack space that will be used by clearfat262
	var t [2*262]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat262() {
	var t [262]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat262: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison263() {
	// Grow and poison the stack space that will be used by clearfat263
	var t [2*263]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat263() {
	var t [263]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat263: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison264() {
	// Grow and poison the stack space that will be used by clearfat264
	var t [2*264]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat264() {
	var t [264]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat264: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison265() {
	// Grow and poison the stack space that will be used by clearfat265
	var t [2*265]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat265() {
	var t [265]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat265: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison266() {
	// Grow and poison the stack space that will be used by clearfat266
	var t [2*266]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat266() {
	var t [266]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat266: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison267() {
	// Grow and poison the stack space that will be used by clearfat267
	var t [2*267]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat267() {
	var t [267]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat267: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison268() {
	// Grow and poison the stack space that will be used by clearfat268
	var t [2*268]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat268() {
	var t [268]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat268: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison269() {
	// Grow and poison the stack space that will be used by clearfat269
	var t [2*269]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat269() {
	var t [269]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat269: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison270() {
	// Grow and poison the stack space that will be used by clearfat270
	var t [2*270]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat270() {
	var t [270]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat270: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison271() {
	// Grow and poison the stack space that will be used by clearfat271
	var t [2*271]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat271() {
	var t [271]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat271: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison272() {
	// Grow and poison the stack space that will be used by clearfat272
	var t [2*272]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat272() {
	var t [272]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat272: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison273() {
	// Grow and poison the stack space that will be used by clearfat273
	var t [2*273]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat273() {
	var t [273]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat273: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison274() {
	// Grow and poison the stack space that will be used by clearfat274
	var t [2*274]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat274() {
	var t [274]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat274: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison275() {
	// Grow and poison the stack space that will be used by clearfat275
	var t [2*275]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat275() {
	var t [275]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat275: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison276() {
	// Grow and poison the stack space that will be used by clearfat276
	var t [2*276]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat276() {
	var t [276]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat276: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison277() {
	// Grow and poison the stack space that will be used by clearfat277
	var t [2*277]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat277() {
	var t [277]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat277: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison278() {
	// Grow and poison the stack space that will be used by clearfat278
	var t [2*278]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat278() {
	var t [278]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat278: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison279() {
	// Grow and poison the stack space that will be used by clearfat279
	var t [2*279]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat279() {
	var t [279]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat279: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison280() {
	// Grow and poison the stack space that will be used by clearfat280
	var t [2*280]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat280() {
	var t [280]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat280: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison281() {
	// Grow and poison the stack space that will be used by clearfat281
	var t [2*281]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat281() {
	var t [281]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat281: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison282() {
	// Grow and poison the stack space that will be used by clearfat282
	var t [2*282]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat282() {
	var t [282]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat282: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison283() {
	// Grow and poison the stack space that will be used by clearfat283
	var t [2*283]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat283() {
	var t [283]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat283: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison284() {
	// Grow and poison the stack space that will be used by clearfat284
	var t [2*284]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat284() {
	var t [284]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat284: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison285() {
	// Grow and poison the stack space that will be used by clearfat285
	var t [2*285]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat285() {
	var t [285]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat285: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison286() {
	// Grow and poison the stack space that will be used by clearfat286
	var t [2*286]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat286() {
	var t [286]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat286: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison287() {
	// Grow and poison the stack space that will be used by clearfat287
	var t [2*287]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat287() {
	var t [287]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat287: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison288() {
	// Grow and poison the stack space that will be used by clearfat288
	var t [2*288]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat288() {
	var t [288]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat288: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison289() {
	// Grow and poison the stack space that will be used by clearfat289
	var t [2*289]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat289() {
	var t [289]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat289: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison290() {
	// Grow and poison the stack space that will be used by clearfat290
	var t [2*290]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat290() {
	var t [290]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat290: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison291() {
	// Grow and poison the stack space that will be used by clearfat291
	var t [2*291]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat291() {
	var t [291]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat291: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison292() {
	// Grow and poison the stack space that will be used by clearfat292
	var t [2*292]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat292() {
	var t [292]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat292: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison293() {
	// Grow and poison the stack space that will be used by clearfat293
	var t [2*293]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat293() {
	var t [293]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat293: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison294() {
	// Grow and poison the stack space that will be used by clearfat294
	var t [2*294]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat294() {
	var t [294]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat294: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison295() {
	// Grow and poison the stack space that will be used by clearfat295
	var t [2*295]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat295() {
	var t [295]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat295: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison296() {
	// Grow and poison the stack space that will be used by clearfat296
	var t [2*296]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat296() {
	var t [296]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat296: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison297() {
	// Grow and poison the stack space that will be used by clearfat297
	var t [2*297]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat297() {
	var t [297]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat297: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison298() {
	// Grow and poison the stack space that will be used by clearfat298
	var t [2*298]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat298() {
	var t [298]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat298: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison299() {
	// Grow and poison the stack space that will be used by clearfat299
	var t [2*299]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat299() {
	var t [299]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat299: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison300() {
	// Grow and poison the stack space that will be used by clearfat300
	var t [2*300]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat300() {
	var t [300]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat300: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison301() {
	// Grow and poison the stack space that will be used by clearfat301
	var t [2*301]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat301() {
	var t [301]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat301: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison302() {
	// Grow and poison the stack space that will be used by clearfat302
	var t [2*302]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat302() {
	var t [302]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat302: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison303() {
	// Grow and poison the stack space that will be used by clearfat303
	var t [2*303]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat303() {
	var t [303]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat303: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison304() {
	// Grow and poison the stack space that will be used by clearfat304
	var t [2*304]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat304() {
	var t [304]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat304: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison305() {
	// Grow and poison the stack space that will be used by clearfat305
	var t [2*305]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat305() {
	var t [305]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat305: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison306() {
	// Grow and poison the stack space that will be used by clearfat306
	var t [2*306]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat306() {
	var t [306]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat306: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison307() {
	// Grow and poison the stack space that will be used by clearfat307
	var t [2*307]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat307() {
	var t [307]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat307: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison308() {
	// Grow and poison the stack space that will be used by clearfat308
	var t [2*308]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat308() {
	var t [308]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat308: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison309() {
	// Grow and poison the stack space that will be used by clearfat309
	var t [2*309]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat309() {
	var t [309]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat309: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison310() {
	// Grow and poison the stack space that will be used by clearfat310
	var t [2*310]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat310() {
	var t [310]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat310: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison311() {
	// Grow and poison the stack space that will be used by clearfat311
	var t [2*311]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat311() {
	var t [311]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat311: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison312() {
	// Grow and poison the stack space that will be used by clearfat312
	var t [2*312]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat312() {
	var t [312]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat312: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison313() {
	// Grow and poison the stack space that will be used by clearfat313
	var t [2*313]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat313() {
	var t [313]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat313: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison314() {
	// Grow and poison the stack space that will be used by clearfat314
	var t [2*314]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat314() {
	var t [314]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat314: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison315() {
	// Grow and poison the stack space that will be used by clearfat315
	var t [2*315]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat315() {
	var t [315]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat315: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison316() {
	// Grow and poison the stack space that will be used by clearfat316
	var t [2*316]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat316() {
	var t [316]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat316: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison317() {
	// Grow and poison the stack space that will be used by clearfat317
	var t [2*317]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat317() {
	var t [317]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat317: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison318() {
	// Grow and poison the stack space that will be used by clearfat318
	var t [2*318]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat318() {
	var t [318]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat318: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison319() {
	// Grow and poison the stack space that will be used by clearfat319
	var t [2*319]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat319() {
	var t [319]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat319: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison320() {
	// Grow and poison the stack space that will be used by clearfat320
	var t [2*320]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat320() {
	var t [320]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat320: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison321() {
	// Grow and poison the stack space that will be used by clearfat321
	var t [2*321]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat321() {
	var t [321]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat321: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison322() {
	// Grow and poison the stack space that will be used by clearfat322
	var t [2*322]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat322() {
	var t [322]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat322: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison323() {
	// Grow and poison the stack space that will be used by clearfat323
	var t [2*323]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat323() {
	var t [323]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat323: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison324() {
	// Grow and poison the stack space that will be used by clearfat324
	var t [2*324]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat324() {
	var t [324]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat324: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison325() {
	// Grow and poison the stack space that will be used by clearfat325
	var t [2*325]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat325() {
	var t [325]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat325: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison326() {
	// Grow and poison the stack space that will be used by clearfat326
	var t [2*326]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat326() {
	var t [326]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat326: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison327() {
	// Grow and poison the stack space that will be used by clearfat327
	var t [2*327]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat327() {
	var t [327]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat327: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison328() {
	// Grow and poison the stack space that will be used by clearfat328
	var t [2*328]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat328() {
	var t [328]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat328: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison329() {
	// Grow and poison the stack space that will be used by clearfat329
	var t [2*329]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat329() {
	var t [329]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat329: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison330() {
	// Grow and poison the stack space that will be used by clearfat330
	var t [2*330]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat330() {
	var t [330]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat330: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison331() {
	// Grow and poison the stack space that will be used by clearfat331
	var t [2*331]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat331() {
	var t [331]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat331: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison332() {
	// Grow and poison the stack space that will be used by clearfat332
	var t [2*332]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat332() {
	var t [332]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat332: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison333() {
	// Grow and poison the stack space that will be used by clearfat333
	var t [2*333]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat333() {
	var t [333]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat333: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison334() {
	// Grow and poison the stack space that will be used by clearfat334
	var t [2*334]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat334() {
	var t [334]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat334: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison335() {
	// Grow and poison the stack space that will be used by clearfat335
	var t [2*335]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat335() {
	var t [335]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat335: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison336() {
	// Grow and poison the stack space that will be used by clearfat336
	var t [2*336]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat336() {
	var t [336]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat336: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison337() {
	// Grow and poison the stack space that will be used by clearfat337
	var t [2*337]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat337() {
	var t [337]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat337: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison338() {
	// Grow and poison the stack space that will be used by clearfat338
	var t [2*338]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat338() {
	var t [338]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat338: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison339() {
	// Grow and poison the stack space that will be used by clearfat339
	var t [2*339]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat339() {
	var t [339]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat339: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison340() {
	// Grow and poison the stack space that will be used by clearfat340
	var t [2*340]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat340() {
	var t [340]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat340: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison341() {
	// Grow and poison the stack space that will be used by clearfat341
	var t [2*341]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat341() {
	var t [341]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat341: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison342() {
	// Grow and poison the stack space that will be used by clearfat342
	var t [2*342]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat342() {
	var t [342]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat342: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison343() {
	// Grow and poison the stack space that will be used by clearfat343
	var t [2*343]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat343() {
	var t [343]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat343: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison344() {
	// Grow and poison the stack space that will be used by clearfat344
	var t [2*344]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat344() {
	var t [344]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat344: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison345() {
	// Grow and poison the stack space that will be used by clearfat345
	var t [2*345]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat345() {
	var t [345]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat345: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison346() {
	// Grow and poison the stack space that will be used by clearfat346
	var t [2*346]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat346() {
	var t [346]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat346: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison347() {
	// Grow and poison the stack space that will be used by clearfat347
	var t [2*347]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat347() {
	var t [347]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat347: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison348() {
	// Grow and poison the stack space that will be used by clearfat348
	var t [2*348]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat348() {
	var t [348]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat348: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison349() {
	// Grow and poison the stack space that will be used by clearfat349
	var t [2*349]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat349() {
	var t [349]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat349: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison350() {
	// Grow and poison the stack space that will be used by clearfat350
	var t [2*350]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat350() {
	var t [350]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat350: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison351() {
	// Grow and poison the stack space that will be used by clearfat351
	var t [2*351]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat351() {
	var t [351]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat351: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison352() {
	// Grow and poison the stack space that will be used by clearfat352
	var t [2*352]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat352() {
	var t [352]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat352: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison353() {
	// Grow and poison the stack space that will be used by clearfat353
	var t [2*353]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat353() {
	var t [353]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat353: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison354() {
	// Grow and poison the stack space that will be used by clearfat354
	var t [2*354]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat354() {
	var t [354]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat354: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison355() {
	// Grow and poison the stack space that will be used by clearfat355
	var t [2*355]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat355() {
	var t [355]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat355: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison356() {
	// Grow and poison the stack space that will be used by clearfat356
	var t [2*356]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat356() {
	var t [356]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat356: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison357() {
	// Grow and poison the stack space that will be used by clearfat357
	var t [2*357]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat357() {
	var t [357]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat357: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison358() {
	// Grow and poison the stack space that will be used by clearfat358
	var t [2*358]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat358() {
	var t [358]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat358: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison359() {
	// Grow and poison the stack space that will be used by clearfat359
	var t [2*359]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat359() {
	var t [359]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat359: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison360() {
	// Grow and poison the stack space that will be used by clearfat360
	var t [2*360]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat360() {
	var t [360]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat360: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison361() {
	// Grow and poison the stack space that will be used by clearfat361
	var t [2*361]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat361() {
	var t [361]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat361: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison362() {
	// Grow and poison the stack space that will be used by clearfat362
	var t [2*362]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat362() {
	var t [362]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat362: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison363() {
	// Grow and poison the stack space that will be used by clearfat363
	var t [2*363]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat363() {
	var t [363]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat363: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison364() {
	// Grow and poison the stack space that will be used by clearfat364
	var t [2*364]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat364() {
	var t [364]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat364: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison365() {
	// Grow and poison the stack space that will be used by clearfat365
	var t [2*365]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat365() {
	var t [365]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat365: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison366() {
	// Grow and poison the stack space that will be used by clearfat366
	var t [2*366]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat366() {
	var t [366]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat366: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison367() {
	// Grow and poison the stack space that will be used by clearfat367
	var t [2*367]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat367() {
	var t [367]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat367: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison368() {
	// Grow and poison the stack space that will be used by clearfat368
	var t [2*368]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat368() {
	var t [368]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat368: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison369() {
	// Grow and poison the stack space that will be used by clearfat369
	var t [2*369]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat369() {
	var t [369]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat369: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison370() {
	// Grow and poison the stack space that will be used by clearfat370
	var t [2*370]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat370() {
	var t [370]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat370: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison371() {
	// Grow and poison the stack space that will be used by clearfat371
	var t [2*371]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat371() {
	var t [371]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat371: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison372() {
	// Grow and poison the stack space that will be used by clearfat372
	var t [2*372]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat372() {
	var t [372]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat372: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison373() {
	// Grow and poison the stack space that will be used by clearfat373
	var t [2*373]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat373() {
	var t [373]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat373: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison374() {
	// Grow and poison the stack space that will be used by clearfat374
	var t [2*374]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat374() {
	var t [374]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat374: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison375() {
	// Grow and poison the stack space that will be used by clearfat375
	var t [2*375]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat375() {
	var t [375]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat375: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison376() {
	// Grow and poison the stack space that will be used by clearfat376
	var t [2*376]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat376() {
	var t [376]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat376: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison377() {
	// Grow and poison the stack space that will be used by clearfat377
	var t [2*377]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat377() {
	var t [377]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat377: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison378() {
	// Grow and poison the stack space that will be used by clearfat378
	var t [2*378]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat378() {
	var t [378]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat378: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison379() {
	// Grow and poison the stack space that will be used by clearfat379
	var t [2*379]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat379() {
	var t [379]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat379: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison380() {
	// Grow and poison the stack space that will be used by clearfat380
	var t [2*380]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat380() {
	var t [380]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat380: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison381() {
	// Grow and poison the stack space that will be used by clearfat381
	var t [2*381]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat381() {
	var t [381]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat381: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison382() {
	// Grow and poison the stack space that will be used by clearfat382
	var t [2*382]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat382() {
	var t [382]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat382: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison383() {
	// Grow and poison the stack space that will be used by clearfat383
	var t [2*383]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat383() {
	var t [383]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat383: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison384() {
	// Grow and poison the stack space that will be used by clearfat384
	var t [2*384]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat384() {
	var t [384]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat384: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison385() {
	// Grow and poison the stack space that will be used by clearfat385
	var t [2*385]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat385() {
	var t [385]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat385: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison386() {
	// Grow and poison the stack space that will be used by clearfat386
	var t [2*386]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat386() {
	var t [386]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat386: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison387() {
	// Grow and poison the stack space that will be used by clearfat387
	var t [2*387]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat387() {
	var t [387]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat387: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison388() {
	// Grow and poison the stack space that will be used by clearfat388
	var t [2*388]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat388() {
	var t [388]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat388: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison389() {
	// Grow and poison the stack space that will be used by clearfat389
	var t [2*389]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat389() {
	var t [389]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat389: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison390() {
	// Grow and poison the stack space that will be used by clearfat390
	var t [2*390]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat390() {
	var t [390]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat390: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison391() {
	// Grow and poison the stack space that will be used by clearfat391
	var t [2*391]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat391() {
	var t [391]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat391: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison392() {
	// Grow and poison the stack space that will be used by clearfat392
	var t [2*392]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat392() {
	var t [392]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat392: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison393() {
	// Grow and poison the stack space that will be used by clearfat393
	var t [2*393]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat393() {
	var t [393]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat393: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison394() {
	// Grow and poison the stack space that will be used by clearfat394
	var t [2*394]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat394() {
	var t [394]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat394: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison395() {
	// Grow and poison the stack space that will be used by clearfat395
	var t [2*395]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat395() {
	var t [395]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat395: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison396() {
	// Grow and poison the stack space that will be used by clearfat396
	var t [2*396]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat396() {
	var t [396]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat396: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison397() {
	// Grow and poison the stack space that will be used by clearfat397
	var t [2*397]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat397() {
	var t [397]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat397: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison398() {
	// Grow and poison the stack space that will be used by clearfat398
	var t [2*398]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat398() {
	var t [398]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat398: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison399() {
	// Grow and poison the stack space that will be used by clearfat399
	var t [2*399]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat399() {
	var t [399]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat399: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison400() {
	// Grow and poison the stack space that will be used by clearfat400
	var t [2*400]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat400() {
	var t [400]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat400: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison401() {
	// Grow and poison the stack space that will be used by clearfat401
	var t [2*401]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat401() {
	var t [401]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat401: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison402() {
	// Grow and poison the stack space that will be used by clearfat402
	var t [2*402]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat402() {
	var t [402]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat402: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison403() {
	// Grow and poison the stack space that will be used by clearfat403
	var t [2*403]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat403() {
	var t [403]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat403: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison404() {
	// Grow and poison the stack space that will be used by clearfat404
	var t [2*404]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat404() {
	var t [404]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat404: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison405() {
	// Grow and poison the stack space that will be used by clearfat405
	var t [2*405]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat405() {
	var t [405]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat405: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison406() {
	// Grow and poison the stack space that will be used by clearfat406
	var t [2*406]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat406() {
	var t [406]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat406: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison407() {
	// Grow and poison the stack space that will be used by clearfat407
	var t [2*407]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat407() {
	var t [407]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat407: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison408() {
	// Grow and poison the stack space that will be used by clearfat408
	var t [2*408]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat408() {
	var t [408]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat408: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison409() {
	// Grow and poison the stack space that will be used by clearfat409
	var t [2*409]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat409() {
	var t [409]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat409: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison410() {
	// Grow and poison the stack space that will be used by clearfat410
	var t [2*410]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat410() {
	var t [410]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat410: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison411() {
	// Grow and poison the stack space that will be used by clearfat411
	var t [2*411]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat411() {
	var t [411]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat411: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison412() {
	// Grow and poison the stack space that will be used by clearfat412
	var t [2*412]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat412() {
	var t [412]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat412: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison413() {
	// Grow and poison the stack space that will be used by clearfat413
	var t [2*413]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat413() {
	var t [413]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat413: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison414() {
	// Grow and poison the stack space that will be used by clearfat414
	var t [2*414]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat414() {
	var t [414]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat414: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison415() {
	// Grow and poison the stack space that will be used by clearfat415
	var t [2*415]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat415() {
	var t [415]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat415: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison416() {
	// Grow and poison the stack space that will be used by clearfat416
	var t [2*416]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat416() {
	var t [416]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat416: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison417() {
	// Grow and poison the stack space that will be used by clearfat417
	var t [2*417]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat417() {
	var t [417]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat417: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison418() {
	// Grow and poison the stack space that will be used by clearfat418
	var t [2*418]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat418() {
	var t [418]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat418: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison419() {
	// Grow and poison the stack space that will be used by clearfat419
	var t [2*419]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat419() {
	var t [419]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat419: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison420() {
	// Grow and poison the stack space that will be used by clearfat420
	var t [2*420]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat420() {
	var t [420]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat420: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison421() {
	// Grow and poison the stack space that will be used by clearfat421
	var t [2*421]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat421() {
	var t [421]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat421: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison422() {
	// Grow and poison the stack space that will be used by clearfat422
	var t [2*422]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat422() {
	var t [422]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat422: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison423() {
	// Grow and poison the stack space that will be used by clearfat423
	var t [2*423]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat423() {
	var t [423]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat423: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison424() {
	// Grow and poison the stack space that will be used by clearfat424
	var t [2*424]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat424() {
	var t [424]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat424: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison425() {
	// Grow and poison the stack space that will be used by clearfat425
	var t [2*425]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat425() {
	var t [425]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat425: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison426() {
	// Grow and poison the stack space that will be used by clearfat426
	var t [2*426]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat426() {
	var t [426]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat426: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison427() {
	// Grow and poison the stack space that will be used by clearfat427
	var t [2*427]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat427() {
	var t [427]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat427: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison428() {
	// Grow and poison the stack space that will be used by clearfat428
	var t [2*428]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat428() {
	var t [428]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat428: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison429() {
	// Grow and poison the stack space that will be used by clearfat429
	var t [2*429]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat429() {
	var t [429]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat429: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison430() {
	// Grow and poison the stack space that will be used by clearfat430
	var t [2*430]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat430() {
	var t [430]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat430: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison431() {
	// Grow and poison the stack space that will be used by clearfat431
	var t [2*431]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat431() {
	var t [431]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat431: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison432() {
	// Grow and poison the stack space that will be used by clearfat432
	var t [2*432]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat432() {
	var t [432]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat432: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison433() {
	// Grow and poison the stack space that will be used by clearfat433
	var t [2*433]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat433() {
	var t [433]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat433: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison434() {
	// Grow and poison the stack space that will be used by clearfat434
	var t [2*434]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat434() {
	var t [434]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat434: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison435() {
	// Grow and poison the stack space that will be used by clearfat435
	var t [2*435]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat435() {
	var t [435]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat435: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison436() {
	// Grow and poison the stack space that will be used by clearfat436
	var t [2*436]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat436() {
	var t [436]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat436: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison437() {
	// Grow and poison the stack space that will be used by clearfat437
	var t [2*437]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat437() {
	var t [437]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat437: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison438() {
	// Grow and poison the stack space that will be used by clearfat438
	var t [2*438]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat438() {
	var t [438]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat438: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison439() {
	// Grow and poison the stack space that will be used by clearfat439
	var t [2*439]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat439() {
	var t [439]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat439: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison440() {
	// Grow and poison the stack space that will be used by clearfat440
	var t [2*440]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat440() {
	var t [440]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat440: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison441() {
	// Grow and poison the stack space that will be used by clearfat441
	var t [2*441]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat441() {
	var t [441]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat441: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison442() {
	// Grow and poison the stack space that will be used by clearfat442
	var t [2*442]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat442() {
	var t [442]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat442: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison443() {
	// Grow and poison the stack space that will be used by clearfat443
	var t [2*443]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat443() {
	var t [443]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat443: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison444() {
	// Grow and poison the stack space that will be used by clearfat444
	var t [2*444]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat444() {
	var t [444]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat444: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison445() {
	// Grow and poison the stack space that will be used by clearfat445
	var t [2*445]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat445() {
	var t [445]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat445: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison446() {
	// Grow and poison the stack space that will be used by clearfat446
	var t [2*446]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat446() {
	var t [446]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat446: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison447() {
	// Grow and poison the stack space that will be used by clearfat447
	var t [2*447]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat447() {
	var t [447]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat447: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison448() {
	// Grow and poison the stack space that will be used by clearfat448
	var t [2*448]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat448() {
	var t [448]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat448: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison449() {
	// Grow and poison the stack space that will be used by clearfat449
	var t [2*449]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat449() {
	var t [449]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat449: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison450() {
	// Grow and poison the stack space that will be used by clearfat450
	var t [2*450]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat450() {
	var t [450]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat450: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison451() {
	// Grow and poison the stack space that will be used by clearfat451
	var t [2*451]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat451() {
	var t [451]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat451: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison452() {
	// Grow and poison the stack space that will be used by clearfat452
	var t [2*452]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat452() {
	var t [452]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat452: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison453() {
	// Grow and poison the stack space that will be used by clearfat453
	var t [2*453]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat453() {
	var t [453]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat453: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison454() {
	// Grow and poison the stack space that will be used by clearfat454
	var t [2*454]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat454() {
	var t [454]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat454: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison455() {
	// Grow and poison the stack space that will be used by clearfat455
	var t [2*455]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat455() {
	var t [455]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat455: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison456() {
	// Grow and poison the stack space that will be used by clearfat456
	var t [2*456]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat456() {
	var t [456]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat456: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison457() {
	// Grow and poison the stack space that will be used by clearfat457
	var t [2*457]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat457() {
	var t [457]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat457: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison458() {
	// Grow and poison the stack space that will be used by clearfat458
	var t [2*458]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat458() {
	var t [458]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat458: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison459() {
	// Grow and poison the stack space that will be used by clearfat459
	var t [2*459]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat459() {
	var t [459]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat459: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison460() {
	// Grow and poison the stack space that will be used by clearfat460
	var t [2*460]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat460() {
	var t [460]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat460: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison461() {
	// Grow and poison the stack space that will be used by clearfat461
	var t [2*461]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat461() {
	var t [461]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat461: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison462() {
	// Grow and poison the stack space that will be used by clearfat462
	var t [2*462]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat462() {
	var t [462]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat462: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison463() {
	// Grow and poison the stack space that will be used by clearfat463
	var t [2*463]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat463() {
	var t [463]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat463: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison464() {
	// Grow and poison the stack space that will be used by clearfat464
	var t [2*464]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat464() {
	var t [464]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat464: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison465() {
	// Grow and poison the stack space that will be used by clearfat465
	var t [2*465]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat465() {
	var t [465]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat465: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison466() {
	// Grow and poison the stack space that will be used by clearfat466
	var t [2*466]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat466() {
	var t [466]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat466: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison467() {
	// Grow and poison the stack space that will be used by clearfat467
	var t [2*467]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat467() {
	var t [467]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat467: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison468() {
	// Grow and poison the stack space that will be used by clearfat468
	var t [2*468]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat468() {
	var t [468]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat468: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison469() {
	// Grow and poison the stack space that will be used by clearfat469
	var t [2*469]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat469() {
	var t [469]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat469: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison470() {
	// Grow and poison the stack space that will be used by clearfat470
	var t [2*470]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat470() {
	var t [470]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat470: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison471() {
	// Grow and poison the stack space that will be used by clearfat471
	var t [2*471]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat471() {
	var t [471]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat471: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison472() {
	// Grow and poison the stack space that will be used by clearfat472
	var t [2*472]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat472() {
	var t [472]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat472: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison473() {
	// Grow and poison the stack space that will be used by clearfat473
	var t [2*473]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat473() {
	var t [473]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat473: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison474() {
	// Grow and poison the stack space that will be used by clearfat474
	var t [2*474]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat474() {
	var t [474]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat474: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison475() {
	// Grow and poison the stack space that will be used by clearfat475
	var t [2*475]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat475() {
	var t [475]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat475: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison476() {
	// Grow and poison the stack space that will be used by clearfat476
	var t [2*476]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat476() {
	var t [476]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat476: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison477() {
	// Grow and poison the stack space that will be used by clearfat477
	var t [2*477]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat477() {
	var t [477]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat477: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison478() {
	// Grow and poison the stack space that will be used by clearfat478
	var t [2*478]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat478() {
	var t [478]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat478: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison479() {
	// Grow and poison the stack space that will be used by clearfat479
	var t [2*479]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat479() {
	var t [479]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat479: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison480() {
	// Grow and poison the stack space that will be used by clearfat480
	var t [2*480]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat480() {
	var t [480]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat480: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison481() {
	// Grow and poison the stack space that will be used by clearfat481
	var t [2*481]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat481() {
	var t [481]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat481: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison482() {
	// Grow and poison the stack space that will be used by clearfat482
	var t [2*482]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat482() {
	var t [482]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat482: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison483() {
	// Grow and poison the stack space that will be used by clearfat483
	var t [2*483]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat483() {
	var t [483]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat483: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison484() {
	// Grow and poison the stack space that will be used by clearfat484
	var t [2*484]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat484() {
	var t [484]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat484: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison485() {
	// Grow and poison the stack space that will be used by clearfat485
	var t [2*485]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat485() {
	var t [485]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat485: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison486() {
	// Grow and poison the stack space that will be used by clearfat486
	var t [2*486]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat486() {
	var t [486]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat486: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison487() {
	// Grow and poison the stack space that will be used by clearfat487
	var t [2*487]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat487() {
	var t [487]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat487: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison488() {
	// Grow and poison the stack space that will be used by clearfat488
	var t [2*488]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat488() {
	var t [488]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat488: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison489() {
	// Grow and poison the stack space that will be used by clearfat489
	var t [2*489]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat489() {
	var t [489]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat489: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison490() {
	// Grow and poison the stack space that will be used by clearfat490
	var t [2*490]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat490() {
	var t [490]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat490: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison491() {
	// Grow and poison the stack space that will be used by clearfat491
	var t [2*491]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat491() {
	var t [491]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat491: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison492() {
	// Grow and poison the stack space that will be used by clearfat492
	var t [2*492]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat492() {
	var t [492]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat492: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison493() {
	// Grow and poison the stack space that will be used by clearfat493
	var t [2*493]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat493() {
	var t [493]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat493: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison494() {
	// Grow and poison the stack space that will be used by clearfat494
	var t [2*494]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat494() {
	var t [494]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat494: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison495() {
	// Grow and poison the stack space that will be used by clearfat495
	var t [2*495]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat495() {
	var t [495]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat495: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison496() {
	// Grow and poison the stack space that will be used by clearfat496
	var t [2*496]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat496() {
	var t [496]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat496: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison497() {
	// Grow and poison the stack space that will be used by clearfat497
	var t [2*497]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat497() {
	var t [497]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat497: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison498() {
	// Grow and poison the stack space that will be used by clearfat498
	var t [2*498]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat498() {
	var t [498]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat498: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison499() {
	// Grow and poison the stack space that will be used by clearfat499
	var t [2*499]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat499() {
	var t [499]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat499: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison500() {
	// Grow and poison the stack space that will be used by clearfat500
	var t [2*500]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat500() {
	var t [500]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat500: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison501() {
	// Grow and poison the stack space that will be used by clearfat501
	var t [2*501]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat501() {
	var t [501]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat501: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison502() {
	// Grow and poison the stack space that will be used by clearfat502
	var t [2*502]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat502() {
	var t [502]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat502: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison503() {
	// Grow and poison the stack space that will be used by clearfat503
	var t [2*503]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat503() {
	var t [503]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat503: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison504() {
	// Grow and poison the stack space that will be used by clearfat504
	var t [2*504]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat504() {
	var t [504]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat504: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison505() {
	// Grow and poison the stack space that will be used by clearfat505
	var t [2*505]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat505() {
	var t [505]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat505: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison506() {
	// Grow and poison the stack space that will be used by clearfat506
	var t [2*506]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat506() {
	var t [506]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat506: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison507() {
	// Grow and poison the stack space that will be used by clearfat507
	var t [2*507]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat507() {
	var t [507]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat507: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison508() {
	// Grow and poison the stack space that will be used by clearfat508
	var t [2*508]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat508() {
	var t [508]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat508: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison509() {
	// Grow and poison the stack space that will be used by clearfat509
	var t [2*509]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat509() {
	var t [509]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat509: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison510() {
	// Grow and poison the stack space that will be used by clearfat510
	var t [2*510]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat510() {
	var t [510]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat510: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison511() {
	// Grow and poison the stack space that will be used by clearfat511
	var t [2*511]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat511() {
	var t [511]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat511: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison512() {
	// Grow and poison the stack space that will be used by clearfat512
	var t [2*512]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat512() {
	var t [512]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat512: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison513() {
	// Grow and poison the stack space that will be used by clearfat513
	var t [2*513]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat513() {
	var t [513]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat513: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison514() {
	// Grow and poison the stack space that will be used by clearfat514
	var t [2*514]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat514() {
	var t [514]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat514: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison515() {
	// Grow and poison the stack space that will be used by clearfat515
	var t [2*515]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat515() {
	var t [515]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat515: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison516() {
	// Grow and poison the stack space that will be used by clearfat516
	var t [2*516]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat516() {
	var t [516]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat516: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison517() {
	// Grow and poison the stack space that will be used by clearfat517
	var t [2*517]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat517() {
	var t [517]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat517: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison518() {
	// Grow and poison the stack space that will be used by clearfat518
	var t [2*518]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat518() {
	var t [518]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat518: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison519() {
	// Grow and poison the stack space that will be used by clearfat519
	var t [2*519]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat519() {
	var t [519]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat519: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison520() {
	// Grow and poison the stack space that will be used by clearfat520
	var t [2*520]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat520() {
	var t [520]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat520: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison521() {
	// Grow and poison the stack space that will be used by clearfat521
	var t [2*521]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat521() {
	var t [521]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat521: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison522() {
	// Grow and poison the stack space that will be used by clearfat522
	var t [2*522]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat522() {
	var t [522]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat522: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison523() {
	// Grow and poison the stack space that will be used by clearfat523
	var t [2*523]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat523() {
	var t [523]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat523: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison524() {
	// Grow and poison the stack space that will be used by clearfat524
	var t [2*524]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat524() {
	var t [524]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat524: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison525() {
	// Grow and poison the stack space that will be used by clearfat525
	var t [2*525]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat525() {
	var t [525]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat525: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison526() {
	// Grow and poison the stack space that will be used by clearfat526
	var t [2*526]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat526() {
	var t [526]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat526: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison527() {
	// Grow and poison the stack space that will be used by clearfat527
	var t [2*527]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat527() {
	var t [527]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat527: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison528() {
	// Grow and poison the stack space that will be used by clearfat528
	var t [2*528]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat528() {
	var t [528]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat528: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison529() {
	// Grow and poison the stack space that will be used by clearfat529
	var t [2*529]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat529() {
	var t [529]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat529: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison530() {
	// Grow and poison the stack space that will be used by clearfat530
	var t [2*530]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat530() {
	var t [530]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat530: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison531() {
	// Grow and poison the stack space that will be used by clearfat531
	var t [2*531]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat531() {
	var t [531]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat531: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison532() {
	// Grow and poison the stack space that will be used by clearfat532
	var t [2*532]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat532() {
	var t [532]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat532: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison533() {
	// Grow and poison the stack space that will be used by clearfat533
	var t [2*533]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat533() {
	var t [533]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat533: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison534() {
	// Grow and poison the stack space that will be used by clearfat534
	var t [2*534]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat534() {
	var t [534]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat534: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison535() {
	// Grow and poison the stack space that will be used by clearfat535
	var t [2*535]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat535() {
	var t [535]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat535: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison536() {
	// Grow and poison the stack space that will be used by clearfat536
	var t [2*536]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat536() {
	var t [536]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat536: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison537() {
	// Grow and poison the stack space that will be used by clearfat537
	var t [2*537]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat537() {
	var t [537]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat537: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison538() {
	// Grow and poison the stack space that will be used by clearfat538
	var t [2*538]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat538() {
	var t [538]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat538: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison539() {
	// Grow and poison the stack space that will be used by clearfat539
	var t [2*539]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat539() {
	var t [539]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat539: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison540() {
	// Grow and poison the stack space that will be used by clearfat540
	var t [2*540]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat540() {
	var t [540]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat540: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison541() {
	// Grow and poison the stack space that will be used by clearfat541
	var t [2*541]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat541() {
	var t [541]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat541: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison542() {
	// Grow and poison the stack space that will be used by clearfat542
	var t [2*542]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat542() {
	var t [542]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat542: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison543() {
	// Grow and poison the stack space that will be used by clearfat543
	var t [2*543]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat543() {
	var t [543]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat543: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison544() {
	// Grow and poison the stack space that will be used by clearfat544
	var t [2*544]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat544() {
	var t [544]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat544: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison545() {
	// Grow and poison the stack space that will be used by clearfat545
	var t [2*545]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat545() {
	var t [545]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat545: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison546() {
	// Grow and poison the stack space that will be used by clearfat546
	var t [2*546]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat546() {
	var t [546]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat546: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison547() {
	// Grow and poison the stack space that will be used by clearfat547
	var t [2*547]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat547() {
	var t [547]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat547: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison548() {
	// Grow and poison the stack space that will be used by clearfat548
	var t [2*548]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat548() {
	var t [548]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat548: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison549() {
	// Grow and poison the stack space that will be used by clearfat549
	var t [2*549]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat549() {
	var t [549]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat549: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison550() {
	// Grow and poison the stack space that will be used by clearfat550
	var t [2*550]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat550() {
	var t [550]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat550: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison551() {
	// Grow and poison the stack space that will be used by clearfat551
	var t [2*551]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat551() {
	var t [551]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat551: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison552() {
	// Grow and poison the stack space that will be used by clearfat552
	var t [2*552]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat552() {
	var t [552]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat552: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison553() {
	// Grow and poison the stack space that will be used by clearfat553
	var t [2*553]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat553() {
	var t [553]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat553: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison554() {
	// Grow and poison the stack space that will be used by clearfat554
	var t [2*554]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat554() {
	var t [554]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat554: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison555() {
	// Grow and poison the stack space that will be used by clearfat555
	var t [2*555]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat555() {
	var t [555]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat555: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison556() {
	// Grow and poison the stack space that will be used by clearfat556
	var t [2*556]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat556() {
	var t [556]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat556: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison557() {
	// Grow and poison the stack space that will be used by clearfat557
	var t [2*557]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat557() {
	var t [557]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat557: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison558() {
	// Grow and poison the stack space that will be used by clearfat558
	var t [2*558]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat558() {
	var t [558]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat558: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison559() {
	// Grow and poison the stack space that will be used by clearfat559
	var t [2*559]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat559() {
	var t [559]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat559: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison560() {
	// Grow and poison the stack space that will be used by clearfat560
	var t [2*560]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat560() {
	var t [560]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat560: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison561() {
	// Grow and poison the stack space that will be used by clearfat561
	var t [2*561]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat561() {
	var t [561]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat561: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison562() {
	// Grow and poison the stack space that will be used by clearfat562
	var t [2*562]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat562() {
	var t [562]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat562: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison563() {
	// Grow and poison the stack space that will be used by clearfat563
	var t [2*563]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat563() {
	var t [563]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat563: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison564() {
	// Grow and poison the stack space that will be used by clearfat564
	var t [2*564]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat564() {
	var t [564]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat564: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison565() {
	// Grow and poison the stack space that will be used by clearfat565
	var t [2*565]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat565() {
	var t [565]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat565: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison566() {
	// Grow and poison the stack space that will be used by clearfat566
	var t [2*566]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat566() {
	var t [566]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat566: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison567() {
	// Grow and poison the stack space that will be used by clearfat567
	var t [2*567]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat567() {
	var t [567]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat567: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison568() {
	// Grow and poison the stack space that will be used by clearfat568
	var t [2*568]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat568() {
	var t [568]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat568: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison569() {
	// Grow and poison the stack space that will be used by clearfat569
	var t [2*569]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat569() {
	var t [569]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat569: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison570() {
	// Grow and poison the stack space that will be used by clearfat570
	var t [2*570]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat570() {
	var t [570]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat570: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison571() {
	// Grow and poison the stack space that will be used by clearfat571
	var t [2*571]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat571() {
	var t [571]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat571: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison572() {
	// Grow and poison the stack space that will be used by clearfat572
	var t [2*572]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat572() {
	var t [572]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat572: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison573() {
	// Grow and poison the stack space that will be used by clearfat573
	var t [2*573]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat573() {
	var t [573]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat573: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison574() {
	// Grow and poison the stack space that will be used by clearfat574
	var t [2*574]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat574() {
	var t [574]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat574: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison575() {
	// Grow and poison the stack space that will be used by clearfat575
	var t [2*575]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat575() {
	var t [575]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat575: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison576() {
	// Grow and poison the stack space that will be used by clearfat576
	var t [2*576]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat576() {
	var t [576]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat576: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison577() {
	// Grow and poison the stack space that will be used by clearfat577
	var t [2*577]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat577() {
	var t [577]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat577: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison578() {
	// Grow and poison the stack space that will be used by clearfat578
	var t [2*578]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat578() {
	var t [578]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat578: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison579() {
	// Grow and poison the stack space that will be used by clearfat579
	var t [2*579]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat579() {
	var t [579]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat579: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison580() {
	// Grow and poison the stack space that will be used by clearfat580
	var t [2*580]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat580() {
	var t [580]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat580: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison581() {
	// Grow and poison the stack space that will be used by clearfat581
	var t [2*581]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat581() {
	var t [581]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat581: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison582() {
	// Grow and poison the stack space that will be used by clearfat582
	var t [2*582]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat582() {
	var t [582]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat582: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison583() {
	// Grow and poison the stack space that will be used by clearfat583
	var t [2*583]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat583() {
	var t [583]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat583: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison584() {
	// Grow and poison the stack space that will be used by clearfat584
	var t [2*584]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat584() {
	var t [584]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat584: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison585() {
	// Grow and poison the stack space that will be used by clearfat585
	var t [2*585]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat585() {
	var t [585]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat585: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison586() {
	// Grow and poison the stack space that will be used by clearfat586
	var t [2*586]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat586() {
	var t [586]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat586: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison587() {
	// Grow and poison the stack space that will be used by clearfat587
	var t [2*587]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat587() {
	var t [587]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat587: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison588() {
	// Grow and poison the stack space that will be used by clearfat588
	var t [2*588]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat588() {
	var t [588]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat588: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison589() {
	// Grow and poison the stack space that will be used by clearfat589
	var t [2*589]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat589() {
	var t [589]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat589: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison590() {
	// Grow and poison the stack space that will be used by clearfat590
	var t [2*590]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat590() {
	var t [590]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat590: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison591() {
	// Grow and poison the stack space that will be used by clearfat591
	var t [2*591]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat591() {
	var t [591]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat591: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison592() {
	// Grow and poison the stack space that will be used by clearfat592
	var t [2*592]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat592() {
	var t [592]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat592: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison593() {
	// Grow and poison the stack space that will be used by clearfat593
	var t [2*593]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat593() {
	var t [593]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat593: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison594() {
	// Grow and poison the stack space that will be used by clearfat594
	var t [2*594]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat594() {
	var t [594]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat594: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison595() {
	// Grow and poison the stack space that will be used by clearfat595
	var t [2*595]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat595() {
	var t [595]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat595: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison596() {
	// Grow and poison the stack space that will be used by clearfat596
	var t [2*596]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat596() {
	var t [596]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat596: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison597() {
	// Grow and poison the stack space that will be used by clearfat597
	var t [2*597]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat597() {
	var t [597]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat597: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison598() {
	// Grow and poison the stack space that will be used by clearfat598
	var t [2*598]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat598() {
	var t [598]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat598: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison599() {
	// Grow and poison the stack space that will be used by clearfat599
	var t [2*599]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat599() {
	var t [599]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat599: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison600() {
	// Grow and poison the stack space that will be used by clearfat600
	var t [2*600]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat600() {
	var t [600]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat600: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison601() {
	// Grow and poison the stack space that will be used by clearfat601
	var t [2*601]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat601() {
	var t [601]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat601: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison602() {
	// Grow and poison the stack space that will be used by clearfat602
	var t [2*602]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat602() {
	var t [602]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat602: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison603() {
	// Grow and poison the stack space that will be used by clearfat603
	var t [2*603]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat603() {
	var t [603]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat603: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison604() {
	// Grow and poison the stack space that will be used by clearfat604
	var t [2*604]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat604() {
	var t [604]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat604: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison605() {
	// Grow and poison the stack space that will be used by clearfat605
	var t [2*605]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat605() {
	var t [605]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat605: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison606() {
	// Grow and poison the stack space that will be used by clearfat606
	var t [2*606]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat606() {
	var t [606]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat606: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison607() {
	// Grow and poison the stack space that will be used by clearfat607
	var t [2*607]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat607() {
	var t [607]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat607: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison608() {
	// Grow and poison the stack space that will be used by clearfat608
	var t [2*608]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat608() {
	var t [608]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat608: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison609() {
	// Grow and poison the stack space that will be used by clearfat609
	var t [2*609]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat609() {
	var t [609]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat609: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison610() {
	// Grow and poison the stack space that will be used by clearfat610
	var t [2*610]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat610() {
	var t [610]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat610: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison611() {
	// Grow and poison the stack space that will be used by clearfat611
	var t [2*611]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat611() {
	var t [611]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat611: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison612() {
	// Grow and poison the stack space that will be used by clearfat612
	var t [2*612]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat612() {
	var t [612]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat612: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison613() {
	// Grow and poison the stack space that will be used by clearfat613
	var t [2*613]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat613() {
	var t [613]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat613: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison614() {
	// Grow and poison the stack space that will be used by clearfat614
	var t [2*614]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat614() {
	var t [614]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat614: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison615() {
	// Grow and poison the stack space that will be used by clearfat615
	var t [2*615]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat615() {
	var t [615]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat615: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison616() {
	// Grow and poison the stack space that will be used by clearfat616
	var t [2*616]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat616() {
	var t [616]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat616: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison617() {
	// Grow and poison the stack space that will be used by clearfat617
	var t [2*617]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat617() {
	var t [617]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat617: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison618() {
	// Grow and poison the stack space that will be used by clearfat618
	var t [2*618]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat618() {
	var t [618]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat618: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison619() {
	// Grow and poison the stack space that will be used by clearfat619
	var t [2*619]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat619() {
	var t [619]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat619: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison620() {
	// Grow and poison the stack space that will be used by clearfat620
	var t [2*620]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat620() {
	var t [620]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat620: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison621() {
	// Grow and poison the stack space that will be used by clearfat621
	var t [2*621]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat621() {
	var t [621]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat621: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison622() {
	// Grow and poison the stack space that will be used by clearfat622
	var t [2*622]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat622() {
	var t [622]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat622: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison623() {
	// Grow and poison the stack space that will be used by clearfat623
	var t [2*623]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat623() {
	var t [623]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat623: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison624() {
	// Grow and poison the stack space that will be used by clearfat624
	var t [2*624]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat624() {
	var t [624]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat624: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison625() {
	// Grow and poison the stack space that will be used by clearfat625
	var t [2*625]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat625() {
	var t [625]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat625: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison626() {
	// Grow and poison the stack space that will be used by clearfat626
	var t [2*626]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat626() {
	var t [626]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat626: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison627() {
	// Grow and poison the stack space that will be used by clearfat627
	var t [2*627]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat627() {
	var t [627]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat627: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison628() {
	// Grow and poison the stack space that will be used by clearfat628
	var t [2*628]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat628() {
	var t [628]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat628: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison629() {
	// Grow and poison the stack space that will be used by clearfat629
	var t [2*629]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat629() {
	var t [629]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat629: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison630() {
	// Grow and poison the stack space that will be used by clearfat630
	var t [2*630]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat630() {
	var t [630]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat630: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison631() {
	// Grow and poison the stack space that will be used by clearfat631
	var t [2*631]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat631() {
	var t [631]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat631: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison632() {
	// Grow and poison the stack space that will be used by clearfat632
	var t [2*632]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat632() {
	var t [632]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat632: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison633() {
	// Grow and poison the stack space that will be used by clearfat633
	var t [2*633]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat633() {
	var t [633]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat633: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison634() {
	// Grow and poison the stack space that will be used by clearfat634
	var t [2*634]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat634() {
	var t [634]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat634: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison635() {
	// Grow and poison the stack space that will be used by clearfat635
	var t [2*635]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat635() {
	var t [635]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat635: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison636() {
	// Grow and poison the stack space that will be used by clearfat636
	var t [2*636]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat636() {
	var t [636]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat636: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison637() {
	// Grow and poison the stack space that will be used by clearfat637
	var t [2*637]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat637() {
	var t [637]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat637: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison638() {
	// Grow and poison the stack space that will be used by clearfat638
	var t [2*638]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat638() {
	var t [638]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat638: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison639() {
	// Grow and poison the stack space that will be used by clearfat639
	var t [2*639]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat639() {
	var t [639]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat639: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison640() {
	// Grow and poison the stack space that will be used by clearfat640
	var t [2*640]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat640() {
	var t [640]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat640: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison641() {
	// Grow and poison the stack space that will be used by clearfat641
	var t [2*641]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat641() {
	var t [641]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat641: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison642() {
	// Grow and poison the stack space that will be used by clearfat642
	var t [2*642]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat642() {
	var t [642]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat642: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison643() {
	// Grow and poison the stack space that will be used by clearfat643
	var t [2*643]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat643() {
	var t [643]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat643: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison644() {
	// Grow and poison the stack space that will be used by clearfat644
	var t [2*644]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat644() {
	var t [644]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat644: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison645() {
	// Grow and poison the stack space that will be used by clearfat645
	var t [2*645]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat645() {
	var t [645]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat645: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison646() {
	// Grow and poison the stack space that will be used by clearfat646
	var t [2*646]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat646() {
	var t [646]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat646: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison647() {
	// Grow and poison the stack space that will be used by clearfat647
	var t [2*647]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat647() {
	var t [647]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat647: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison648() {
	// Grow and poison the stack space that will be used by clearfat648
	var t [2*648]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat648() {
	var t [648]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat648: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison649() {
	// Grow and poison the stack space that will be used by clearfat649
	var t [2*649]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat649() {
	var t [649]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat649: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison650() {
	// Grow and poison the stack space that will be used by clearfat650
	var t [2*650]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat650() {
	var t [650]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat650: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison651() {
	// Grow and poison the stack space that will be used by clearfat651
	var t [2*651]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat651() {
	var t [651]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat651: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison652() {
	// Grow and poison the stack space that will be used by clearfat652
	var t [2*652]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat652() {
	var t [652]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat652: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison653() {
	// Grow and poison the stack space that will be used by clearfat653
	var t [2*653]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat653() {
	var t [653]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat653: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison654() {
	// Grow and poison the stack space that will be used by clearfat654
	var t [2*654]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat654() {
	var t [654]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat654: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison655() {
	// Grow and poison the stack space that will be used by clearfat655
	var t [2*655]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat655() {
	var t [655]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat655: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison656() {
	// Grow and poison the stack space that will be used by clearfat656
	var t [2*656]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat656() {
	var t [656]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat656: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison657() {
	// Grow and poison the stack space that will be used by clearfat657
	var t [2*657]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat657() {
	var t [657]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat657: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison658() {
	// Grow and poison the stack space that will be used by clearfat658
	var t [2*658]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat658() {
	var t [658]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat658: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison659() {
	// Grow and poison the stack space that will be used by clearfat659
	var t [2*659]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat659() {
	var t [659]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat659: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison660() {
	// Grow and poison the stack space that will be used by clearfat660
	var t [2*660]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat660() {
	var t [660]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat660: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison661() {
	// Grow and poison the stack space that will be used by clearfat661
	var t [2*661]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat661() {
	var t [661]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat661: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison662() {
	// Grow and poison the stack space that will be used by clearfat662
	var t [2*662]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat662() {
	var t [662]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat662: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison663() {
	// Grow and poison the stack space that will be used by clearfat663
	var t [2*663]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat663() {
	var t [663]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat663: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison664() {
	// Grow and poison the stack space that will be used by clearfat664
	var t [2*664]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat664() {
	var t [664]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat664: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison665() {
	// Grow and poison the stack space that will be used by clearfat665
	var t [2*665]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat665() {
	var t [665]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat665: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison666() {
	// Grow and poison the stack space that will be used by clearfat666
	var t [2*666]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat666() {
	var t [666]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat666: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison667() {
	// Grow and poison the stack space that will be used by clearfat667
	var t [2*667]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat667() {
	var t [667]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat667: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison668() {
	// Grow and poison the stack space that will be used by clearfat668
	var t [2*668]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat668() {
	var t [668]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat668: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison669() {
	// Grow and poison the stack space that will be used by clearfat669
	var t [2*669]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat669() {
	var t [669]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat669: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison670() {
	// Grow and poison the stack space that will be used by clearfat670
	var t [2*670]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat670() {
	var t [670]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat670: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison671() {
	// Grow and poison the stack space that will be used by clearfat671
	var t [2*671]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat671() {
	var t [671]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat671: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison672() {
	// Grow and poison the stack space that will be used by clearfat672
	var t [2*672]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat672() {
	var t [672]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat672: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison673() {
	// Grow and poison the stack space that will be used by clearfat673
	var t [2*673]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat673() {
	var t [673]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat673: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison674() {
	// Grow and poison the stack space that will be used by clearfat674
	var t [2*674]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat674() {
	var t [674]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat674: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison675() {
	// Grow and poison the stack space that will be used by clearfat675
	var t [2*675]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat675() {
	var t [675]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat675: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison676() {
	// Grow and poison the stack space that will be used by clearfat676
	var t [2*676]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat676() {
	var t [676]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat676: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison677() {
	// Grow and poison the stack space that will be used by clearfat677
	var t [2*677]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat677() {
	var t [677]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat677: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison678() {
	// Grow and poison the stack space that will be used by clearfat678
	var t [2*678]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat678() {
	var t [678]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat678: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison679() {
	// Grow and poison the stack space that will be used by clearfat679
	var t [2*679]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat679() {
	var t [679]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat679: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison680() {
	// Grow and poison the stack space that will be used by clearfat680
	var t [2*680]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat680() {
	var t [680]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat680: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison681() {
	// Grow and poison the stack space that will be used by clearfat681
	var t [2*681]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat681() {
	var t [681]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat681: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison682() {
	// Grow and poison the stack space that will be used by clearfat682
	var t [2*682]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat682() {
	var t [682]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat682: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison683() {
	// Grow and poison the stack space that will be used by clearfat683
	var t [2*683]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat683() {
	var t [683]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat683: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison684() {
	// Grow and poison the stack space that will be used by clearfat684
	var t [2*684]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat684() {
	var t [684]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat684: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison685() {
	// Grow and poison the stack space that will be used by clearfat685
	var t [2*685]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat685() {
	var t [685]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat685: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison686() {
	// Grow and poison the stack space that will be used by clearfat686
	var t [2*686]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat686() {
	var t [686]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat686: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison687() {
	// Grow and poison the stack space that will be used by clearfat687
	var t [2*687]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat687() {
	var t [687]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat687: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison688() {
	// Grow and poison the stack space that will be used by clearfat688
	var t [2*688]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat688() {
	var t [688]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat688: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison689() {
	// Grow and poison the stack space that will be used by clearfat689
	var t [2*689]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat689() {
	var t [689]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat689: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison690() {
	// Grow and poison the stack space that will be used by clearfat690
	var t [2*690]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat690() {
	var t [690]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat690: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison691() {
	// Grow and poison the stack space that will be used by clearfat691
	var t [2*691]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat691() {
	var t [691]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat691: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison692() {
	// Grow and poison the stack space that will be used by clearfat692
	var t [2*692]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat692() {
	var t [692]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat692: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison693() {
	// Grow and poison the stack space that will be used by clearfat693
	var t [2*693]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat693() {
	var t [693]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat693: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison694() {
	// Grow and poison the stack space that will be used by clearfat694
	var t [2*694]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat694() {
	var t [694]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat694: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison695() {
	// Grow and poison the stack space that will be used by clearfat695
	var t [2*695]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat695() {
	var t [695]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat695: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison696() {
	// Grow and poison the stack space that will be used by clearfat696
	var t [2*696]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat696() {
	var t [696]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat696: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison697() {
	// Grow and poison the stack space that will be used by clearfat697
	var t [2*697]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat697() {
	var t [697]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat697: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison698() {
	// Grow and poison the stack space that will be used by clearfat698
	var t [2*698]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat698() {
	var t [698]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat698: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison699() {
	// Grow and poison the stack space that will be used by clearfat699
	var t [2*699]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat699() {
	var t [699]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat699: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison700() {
	// Grow and poison the stack space that will be used by clearfat700
	var t [2*700]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat700() {
	var t [700]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat700: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison701() {
	// Grow and poison the stack space that will be used by clearfat701
	var t [2*701]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat701() {
	var t [701]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat701: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison702() {
	// Grow and poison the stack space that will be used by clearfat702
	var t [2*702]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat702() {
	var t [702]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat702: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison703() {
	// Grow and poison the stack space that will be used by clearfat703
	var t [2*703]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat703() {
	var t [703]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat703: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison704() {
	// Grow and poison the stack space that will be used by clearfat704
	var t [2*704]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat704() {
	var t [704]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat704: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison705() {
	// Grow and poison the stack space that will be used by clearfat705
	var t [2*705]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat705() {
	var t [705]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat705: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison706() {
	// Grow and poison the stack space that will be used by clearfat706
	var t [2*706]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat706() {
	var t [706]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat706: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison707() {
	// Grow and poison the stack space that will be used by clearfat707
	var t [2*707]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat707() {
	var t [707]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat707: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison708() {
	// Grow and poison the stack space that will be used by clearfat708
	var t [2*708]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat708() {
	var t [708]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat708: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison709() {
	// Grow and poison the stack space that will be used by clearfat709
	var t [2*709]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat709() {
	var t [709]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat709: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison710() {
	// Grow and poison the stack space that will be used by clearfat710
	var t [2*710]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat710() {
	var t [710]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat710: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison711() {
	// Grow and poison the stack space that will be used by clearfat711
	var t [2*711]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat711() {
	var t [711]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat711: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison712() {
	// Grow and poison the stack space that will be used by clearfat712
	var t [2*712]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat712() {
	var t [712]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat712: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison713() {
	// Grow and poison the stack space that will be used by clearfat713
	var t [2*713]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat713() {
	var t [713]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat713: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison714() {
	// Grow and poison the stack space that will be used by clearfat714
	var t [2*714]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat714() {
	var t [714]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat714: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison715() {
	// Grow and poison the stack space that will be used by clearfat715
	var t [2*715]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat715() {
	var t [715]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat715: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison716() {
	// Grow and poison the stack space that will be used by clearfat716
	var t [2*716]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat716() {
	var t [716]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat716: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison717() {
	// Grow and poison the stack space that will be used by clearfat717
	var t [2*717]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat717() {
	var t [717]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat717: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison718() {
	// Grow and poison the stack space that will be used by clearfat718
	var t [2*718]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat718() {
	var t [718]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat718: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison719() {
	// Grow and poison the stack space that will be used by clearfat719
	var t [2*719]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat719() {
	var t [719]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat719: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison720() {
	// Grow and poison the stack space that will be used by clearfat720
	var t [2*720]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat720() {
	var t [720]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat720: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison721() {
	// Grow and poison the stack space that will be used by clearfat721
	var t [2*721]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat721() {
	var t [721]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat721: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison722() {
	// Grow and poison the stack space that will be used by clearfat722
	var t [2*722]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat722() {
	var t [722]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat722: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison723() {
	// Grow and poison the stack space that will be used by clearfat723
	var t [2*723]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat723() {
	var t [723]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat723: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison724() {
	// Grow and poison the stack space that will be used by clearfat724
	var t [2*724]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat724() {
	var t [724]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat724: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison725() {
	// Grow and poison the stack space that will be used by clearfat725
	var t [2*725]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat725() {
	var t [725]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat725: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison726() {
	// Grow and poison the stack space that will be used by clearfat726
	var t [2*726]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat726() {
	var t [726]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat726: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison727() {
	// Grow and poison the stack space that will be used by clearfat727
	var t [2*727]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat727() {
	var t [727]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat727: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison728() {
	// Grow and poison the stack space that will be used by clearfat728
	var t [2*728]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat728() {
	var t [728]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat728: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison729() {
	// Grow and poison the stack space that will be used by clearfat729
	var t [2*729]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat729() {
	var t [729]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat729: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison730() {
	// Grow and poison the stack space that will be used by clearfat730
	var t [2*730]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat730() {
	var t [730]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat730: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison731() {
	// Grow and poison the stack space that will be used by clearfat731
	var t [2*731]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat731() {
	var t [731]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat731: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison732() {
	// Grow and poison the stack space that will be used by clearfat732
	var t [2*732]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat732() {
	var t [732]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat732: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison733() {
	// Grow and poison the stack space that will be used by clearfat733
	var t [2*733]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat733() {
	var t [733]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat733: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison734() {
	// Grow and poison the stack space that will be used by clearfat734
	var t [2*734]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat734() {
	var t [734]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat734: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison735() {
	// Grow and poison the stack space that will be used by clearfat735
	var t [2*735]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat735() {
	var t [735]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat735: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison736() {
	// Grow and poison the stack space that will be used by clearfat736
	var t [2*736]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat736() {
	var t [736]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat736: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison737() {
	// Grow and poison the stack space that will be used by clearfat737
	var t [2*737]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat737() {
	var t [737]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat737: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison738() {
	// Grow and poison the stack space that will be used by clearfat738
	var t [2*738]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat738() {
	var t [738]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat738: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison739() {
	// Grow and poison the stack space that will be used by clearfat739
	var t [2*739]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat739() {
	var t [739]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat739: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison740() {
	// Grow and poison the stack space that will be used by clearfat740
	var t [2*740]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat740() {
	var t [740]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat740: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison741() {
	// Grow and poison the stack space that will be used by clearfat741
	var t [2*741]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat741() {
	var t [741]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat741: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison742() {
	// Grow and poison the stack space that will be used by clearfat742
	var t [2*742]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat742() {
	var t [742]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat742: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison743() {
	// Grow and poison the stack space that will be used by clearfat743
	var t [2*743]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat743() {
	var t [743]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat743: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison744() {
	// Grow and poison the stack space that will be used by clearfat744
	var t [2*744]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat744() {
	var t [744]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat744: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison745() {
	// Grow and poison the stack space that will be used by clearfat745
	var t [2*745]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat745() {
	var t [745]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat745: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison746() {
	// Grow and poison the stack space that will be used by clearfat746
	var t [2*746]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat746() {
	var t [746]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat746: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison747() {
	// Grow and poison the stack space that will be used by clearfat747
	var t [2*747]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat747() {
	var t [747]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat747: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison748() {
	// Grow and poison the stack space that will be used by clearfat748
	var t [2*748]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat748() {
	var t [748]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat748: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison749() {
	// Grow and poison the stack space that will be used by clearfat749
	var t [2*749]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat749() {
	var t [749]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat749: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison750() {
	// Grow and poison the stack space that will be used by clearfat750
	var t [2*750]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat750() {
	var t [750]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat750: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison751() {
	// Grow and poison the stack space that will be used by clearfat751
	var t [2*751]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat751() {
	var t [751]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat751: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison752() {
	// Grow and poison the stack space that will be used by clearfat752
	var t [2*752]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat752() {
	var t [752]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat752: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison753() {
	// Grow and poison the stack space that will be used by clearfat753
	var t [2*753]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat753() {
	var t [753]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat753: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison754() {
	// Grow and poison the stack space that will be used by clearfat754
	var t [2*754]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat754() {
	var t [754]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat754: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison755() {
	// Grow and poison the stack space that will be used by clearfat755
	var t [2*755]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat755() {
	var t [755]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat755: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison756() {
	// Grow and poison the stack space that will be used by clearfat756
	var t [2*756]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat756() {
	var t [756]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat756: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison757() {
	// Grow and poison the stack space that will be used by clearfat757
	var t [2*757]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat757() {
	var t [757]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat757: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison758() {
	// Grow and poison the stack space that will be used by clearfat758
	var t [2*758]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat758() {
	var t [758]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat758: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison759() {
	// Grow and poison the stack space that will be used by clearfat759
	var t [2*759]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat759() {
	var t [759]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat759: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison760() {
	// Grow and poison the stack space that will be used by clearfat760
	var t [2*760]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat760() {
	var t [760]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat760: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison761() {
	// Grow and poison the stack space that will be used by clearfat761
	var t [2*761]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat761() {
	var t [761]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat761: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison762() {
	// Grow and poison the stack space that will be used by clearfat762
	var t [2*762]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat762() {
	var t [762]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat762: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison763() {
	// Grow and poison the stack space that will be used by clearfat763
	var t [2*763]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat763() {
	var t [763]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat763: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison764() {
	// Grow and poison the stack space that will be used by clearfat764
	var t [2*764]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat764() {
	var t [764]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat764: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison765() {
	// Grow and poison the stack space that will be used by clearfat765
	var t [2*765]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat765() {
	var t [765]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat765: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison766() {
	// Grow and poison the stack space that will be used by clearfat766
	var t [2*766]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat766() {
	var t [766]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat766: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison767() {
	// Grow and poison the stack space that will be used by clearfat767
	var t [2*767]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat767() {
	var t [767]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat767: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison768() {
	// Grow and poison the stack space that will be used by clearfat768
	var t [2*768]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat768() {
	var t [768]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat768: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison769() {
	// Grow and poison the stack space that will be used by clearfat769
	var t [2*769]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat769() {
	var t [769]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat769: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison770() {
	// Grow and poison the stack space that will be used by clearfat770
	var t [2*770]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat770() {
	var t [770]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat770: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison771() {
	// Grow and poison the stack space that will be used by clearfat771
	var t [2*771]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat771() {
	var t [771]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat771: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison772() {
	// Grow and poison the stack space that will be used by clearfat772
	var t [2*772]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat772() {
	var t [772]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat772: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison773() {
	// Grow and poison the stack space that will be used by clearfat773
	var t [2*773]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat773() {
	var t [773]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat773: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison774() {
	// Grow and poison the stack space that will be used by clearfat774
	var t [2*774]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat774() {
	var t [774]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat774: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison775() {
	// Grow and poison the stack space that will be used by clearfat775
	var t [2*775]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat775() {
	var t [775]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat775: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison776() {
	// Grow and poison the stack space that will be used by clearfat776
	var t [2*776]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat776() {
	var t [776]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat776: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison777() {
	// Grow and poison the stack space that will be used by clearfat777
	var t [2*777]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat777() {
	var t [777]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat777: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison778() {
	// Grow and poison the stack space that will be used by clearfat778
	var t [2*778]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat778() {
	var t [778]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat778: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison779() {
	// Grow and poison the stack space that will be used by clearfat779
	var t [2*779]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat779() {
	var t [779]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat779: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison780() {
	// Grow and poison the stack space that will be used by clearfat780
	var t [2*780]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat780() {
	var t [780]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat780: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison781() {
	// Grow and poison the stack space that will be used by clearfat781
	var t [2*781]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat781() {
	var t [781]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat781: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison782() {
	// Grow and poison the stack space that will be used by clearfat782
	var t [2*782]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat782() {
	var t [782]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat782: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison783() {
	// Grow and poison the stack space that will be used by clearfat783
	var t [2*783]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat783() {
	var t [783]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat783: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison784() {
	// Grow and poison the stack space that will be used by clearfat784
	var t [2*784]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat784() {
	var t [784]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat784: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison785() {
	// Grow and poison the stack space that will be used by clearfat785
	var t [2*785]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat785() {
	var t [785]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat785: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison786() {
	// Grow and poison the stack space that will be used by clearfat786
	var t [2*786]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat786() {
	var t [786]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat786: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison787() {
	// Grow and poison the stack space that will be used by clearfat787
	var t [2*787]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat787() {
	var t [787]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat787: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison788() {
	// Grow and poison the stack space that will be used by clearfat788
	var t [2*788]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat788() {
	var t [788]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat788: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison789() {
	// Grow and poison the stack space that will be used by clearfat789
	var t [2*789]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat789() {
	var t [789]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat789: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison790() {
	// Grow and poison the stack space that will be used by clearfat790
	var t [2*790]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat790() {
	var t [790]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat790: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison791() {
	// Grow and poison the stack space that will be used by clearfat791
	var t [2*791]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat791() {
	var t [791]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat791: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison792() {
	// Grow and poison the stack space that will be used by clearfat792
	var t [2*792]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat792() {
	var t [792]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat792: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison793() {
	// Grow and poison the stack space that will be used by clearfat793
	var t [2*793]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat793() {
	var t [793]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat793: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison794() {
	// Grow and poison the stack space that will be used by clearfat794
	var t [2*794]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat794() {
	var t [794]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat794: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison795() {
	// Grow and poison the stack space that will be used by clearfat795
	var t [2*795]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat795() {
	var t [795]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat795: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison796() {
	// Grow and poison the stack space that will be used by clearfat796
	var t [2*796]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat796() {
	var t [796]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat796: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison797() {
	// Grow and poison the stack space that will be used by clearfat797
	var t [2*797]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat797() {
	var t [797]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat797: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison798() {
	// Grow and poison the stack space that will be used by clearfat798
	var t [2*798]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat798() {
	var t [798]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat798: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison799() {
	// Grow and poison the stack space that will be used by clearfat799
	var t [2*799]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat799() {
	var t [799]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat799: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison800() {
	// Grow and poison the stack space that will be used by clearfat800
	var t [2*800]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat800() {
	var t [800]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat800: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison801() {
	// Grow and poison the stack space that will be used by clearfat801
	var t [2*801]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat801() {
	var t [801]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat801: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison802() {
	// Grow and poison the stack space that will be used by clearfat802
	var t [2*802]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat802() {
	var t [802]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat802: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison803() {
	// Grow and poison the stack space that will be used by clearfat803
	var t [2*803]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat803() {
	var t [803]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat803: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison804() {
	// Grow and poison the stack space that will be used by clearfat804
	var t [2*804]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat804() {
	var t [804]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat804: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison805() {
	// Grow and poison the stack space that will be used by clearfat805
	var t [2*805]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat805() {
	var t [805]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat805: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison806() {
	// Grow and poison the stack space that will be used by clearfat806
	var t [2*806]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat806() {
	var t [806]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat806: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison807() {
	// Grow and poison the stack space that will be used by clearfat807
	var t [2*807]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat807() {
	var t [807]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat807: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison808() {
	// Grow and poison the stack space that will be used by clearfat808
	var t [2*808]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat808() {
	var t [808]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat808: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison809() {
	// Grow and poison the stack space that will be used by clearfat809
	var t [2*809]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat809() {
	var t [809]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat809: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison810() {
	// Grow and poison the stack space that will be used by clearfat810
	var t [2*810]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat810() {
	var t [810]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat810: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison811() {
	// Grow and poison the stack space that will be used by clearfat811
	var t [2*811]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat811() {
	var t [811]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat811: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison812() {
	// Grow and poison the stack space that will be used by clearfat812
	var t [2*812]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat812() {
	var t [812]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat812: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison813() {
	// Grow and poison the stack space that will be used by clearfat813
	var t [2*813]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat813() {
	var t [813]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat813: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison814() {
	// Grow and poison the stack space that will be used by clearfat814
	var t [2*814]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat814() {
	var t [814]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat814: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison815() {
	// Grow and poison the stack space that will be used by clearfat815
	var t [2*815]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat815() {
	var t [815]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat815: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison816() {
	// Grow and poison the stack space that will be used by clearfat816
	var t [2*816]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat816() {
	var t [816]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat816: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison817() {
	// Grow and poison the stack space that will be used by clearfat817
	var t [2*817]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat817() {
	var t [817]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat817: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison818() {
	// Grow and poison the stack space that will be used by clearfat818
	var t [2*818]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat818() {
	var t [818]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat818: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison819() {
	// Grow and poison the stack space that will be used by clearfat819
	var t [2*819]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat819() {
	var t [819]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat819: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison820() {
	// Grow and poison the stack space that will be used by clearfat820
	var t [2*820]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat820() {
	var t [820]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat820: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison821() {
	// Grow and poison the stack space that will be used by clearfat821
	var t [2*821]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat821() {
	var t [821]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat821: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison822() {
	// Grow and poison the stack space that will be used by clearfat822
	var t [2*822]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat822() {
	var t [822]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat822: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison823() {
	// Grow and poison the stack space that will be used by clearfat823
	var t [2*823]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat823() {
	var t [823]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat823: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison824() {
	// Grow and poison the stack space that will be used by clearfat824
	var t [2*824]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat824() {
	var t [824]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat824: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison825() {
	// Grow and poison the stack space that will be used by clearfat825
	var t [2*825]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat825() {
	var t [825]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat825: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison826() {
	// Grow and poison the stack space that will be used by clearfat826
	var t [2*826]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat826() {
	var t [826]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat826: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison827() {
	// Grow and poison the stack space that will be used by clearfat827
	var t [2*827]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat827() {
	var t [827]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat827: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison828() {
	// Grow and poison the stack space that will be used by clearfat828
	var t [2*828]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat828() {
	var t [828]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat828: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison829() {
	// Grow and poison the stack space that will be used by clearfat829
	var t [2*829]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat829() {
	var t [829]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat829: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison830() {
	// Grow and poison the stack space that will be used by clearfat830
	var t [2*830]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat830() {
	var t [830]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat830: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison831() {
	// Grow and poison the stack space that will be used by clearfat831
	var t [2*831]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat831() {
	var t [831]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat831: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison832() {
	// Grow and poison the stack space that will be used by clearfat832
	var t [2*832]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat832() {
	var t [832]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat832: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison833() {
	// Grow and poison the stack space that will be used by clearfat833
	var t [2*833]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat833() {
	var t [833]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat833: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison834() {
	// Grow and poison the stack space that will be used by clearfat834
	var t [2*834]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat834() {
	var t [834]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat834: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison835() {
	// Grow and poison the stack space that will be used by clearfat835
	var t [2*835]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat835() {
	var t [835]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat835: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison836() {
	// Grow and poison the stack space that will be used by clearfat836
	var t [2*836]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat836() {
	var t [836]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat836: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison837() {
	// Grow and poison the stack space that will be used by clearfat837
	var t [2*837]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat837() {
	var t [837]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat837: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison838() {
	// Grow and poison the stack space that will be used by clearfat838
	var t [2*838]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat838() {
	var t [838]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat838: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison839() {
	// Grow and poison the stack space that will be used by clearfat839
	var t [2*839]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat839() {
	var t [839]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat839: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison840() {
	// Grow and poison the stack space that will be used by clearfat840
	var t [2*840]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat840() {
	var t [840]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat840: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison841() {
	// Grow and poison the stack space that will be used by clearfat841
	var t [2*841]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat841() {
	var t [841]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat841: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison842() {
	// Grow and poison the stack space that will be used by clearfat842
	var t [2*842]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat842() {
	var t [842]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat842: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison843() {
	// Grow and poison the stack space that will be used by clearfat843
	var t [2*843]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat843() {
	var t [843]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat843: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison844() {
	// Grow and poison the stack space that will be used by clearfat844
	var t [2*844]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat844() {
	var t [844]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat844: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison845() {
	// Grow and poison the stack space that will be used by clearfat845
	var t [2*845]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat845() {
	var t [845]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat845: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison846() {
	// Grow and poison the stack space that will be used by clearfat846
	var t [2*846]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat846() {
	var t [846]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat846: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison847() {
	// Grow and poison the stack space that will be used by clearfat847
	var t [2*847]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat847() {
	var t [847]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat847: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison848() {
	// Grow and poison the stack space that will be used by clearfat848
	var t [2*848]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat848() {
	var t [848]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat848: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison849() {
	// Grow and poison the stack space that will be used by clearfat849
	var t [2*849]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat849() {
	var t [849]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat849: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison850() {
	// Grow and poison the stack space that will be used by clearfat850
	var t [2*850]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat850() {
	var t [850]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat850: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison851() {
	// Grow and poison the stack space that will be used by clearfat851
	var t [2*851]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat851() {
	var t [851]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat851: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison852() {
	// Grow and poison the stack space that will be used by clearfat852
	var t [2*852]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat852() {
	var t [852]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat852: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison853() {
	// Grow and poison the stack space that will be used by clearfat853
	var t [2*853]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat853() {
	var t [853]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat853: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison854() {
	// Grow and poison the stack space that will be used by clearfat854
	var t [2*854]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat854() {
	var t [854]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat854: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison855() {
	// Grow and poison the stack space that will be used by clearfat855
	var t [2*855]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat855() {
	var t [855]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat855: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison856() {
	// Grow and poison the stack space that will be used by clearfat856
	var t [2*856]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat856() {
	var t [856]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat856: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison857() {
	// Grow and poison the stack space that will be used by clearfat857
	var t [2*857]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat857() {
	var t [857]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat857: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison858() {
	// Grow and poison the stack space that will be used by clearfat858
	var t [2*858]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat858() {
	var t [858]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat858: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison859() {
	// Grow and poison the stack space that will be used by clearfat859
	var t [2*859]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat859() {
	var t [859]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat859: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison860() {
	// Grow and poison the stack space that will be used by clearfat860
	var t [2*860]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat860() {
	var t [860]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat860: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison861() {
	// Grow and poison the stack space that will be used by clearfat861
	var t [2*861]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat861() {
	var t [861]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat861: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison862() {
	// Grow and poison the stack space that will be used by clearfat862
	var t [2*862]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat862() {
	var t [862]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat862: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison863() {
	// Grow and poison the stack space that will be used by clearfat863
	var t [2*863]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat863() {
	var t [863]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat863: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison864() {
	// Grow and poison the stack space that will be used by clearfat864
	var t [2*864]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat864() {
	var t [864]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat864: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison865() {
	// Grow and poison the stack space that will be used by clearfat865
	var t [2*865]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat865() {
	var t [865]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat865: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison866() {
	// Grow and poison the stack space that will be used by clearfat866
	var t [2*866]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat866() {
	var t [866]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat866: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison867() {
	// Grow and poison the stack space that will be used by clearfat867
	var t [2*867]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat867() {
	var t [867]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat867: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison868() {
	// Grow and poison the stack space that will be used by clearfat868
	var t [2*868]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat868() {
	var t [868]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat868: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison869() {
	// Grow and poison the stack space that will be used by clearfat869
	var t [2*869]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat869() {
	var t [869]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat869: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison870() {
	// Grow and poison the stack space that will be used by clearfat870
	var t [2*870]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat870() {
	var t [870]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat870: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison871() {
	// Grow and poison the stack space that will be used by clearfat871
	var t [2*871]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat871() {
	var t [871]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat871: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison872() {
	// Grow and poison the stack space that will be used by clearfat872
	var t [2*872]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat872() {
	var t [872]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat872: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison873() {
	// Grow and poison the stack space that will be used by clearfat873
	var t [2*873]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat873() {
	var t [873]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat873: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison874() {
	// Grow and poison the stack space that will be used by clearfat874
	var t [2*874]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat874() {
	var t [874]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat874: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison875() {
	// Grow and poison the stack space that will be used by clearfat875
	var t [2*875]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat875() {
	var t [875]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat875: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison876() {
	// Grow and poison the stack space that will be used by clearfat876
	var t [2*876]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat876() {
	var t [876]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat876: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison877() {
	// Grow and poison the stack space that will be used by clearfat877
	var t [2*877]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat877() {
	var t [877]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat877: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison878() {
	// Grow and poison the stack space that will be used by clearfat878
	var t [2*878]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat878() {
	var t [878]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat878: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison879() {
	// Grow and poison the stack space that will be used by clearfat879
	var t [2*879]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat879() {
	var t [879]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat879: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison880() {
	// Grow and poison the stack space that will be used by clearfat880
	var t [2*880]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat880() {
	var t [880]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat880: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison881() {
	// Grow and poison the stack space that will be used by clearfat881
	var t [2*881]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat881() {
	var t [881]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat881: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison882() {
	// Grow and poison the stack space that will be used by clearfat882
	var t [2*882]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat882() {
	var t [882]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat882: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison883() {
	// Grow and poison the stack space that will be used by clearfat883
	var t [2*883]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat883() {
	var t [883]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat883: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison884() {
	// Grow and poison the stack space that will be used by clearfat884
	var t [2*884]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat884() {
	var t [884]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat884: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison885() {
	// Grow and poison the stack space that will be used by clearfat885
	var t [2*885]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat885() {
	var t [885]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat885: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison886() {
	// Grow and poison the stack space that will be used by clearfat886
	var t [2*886]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat886() {
	var t [886]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat886: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison887() {
	// Grow and poison the stack space that will be used by clearfat887
	var t [2*887]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat887() {
	var t [887]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat887: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison888() {
	// Grow and poison the stack space that will be used by clearfat888
	var t [2*888]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat888() {
	var t [888]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat888: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison889() {
	// Grow and poison the stack space that will be used by clearfat889
	var t [2*889]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat889() {
	var t [889]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat889: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison890() {
	// Grow and poison the stack space that will be used by clearfat890
	var t [2*890]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat890() {
	var t [890]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat890: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison891() {
	// Grow and poison the stack space that will be used by clearfat891
	var t [2*891]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat891() {
	var t [891]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat891: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison892() {
	// Grow and poison the stack space that will be used by clearfat892
	var t [2*892]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat892() {
	var t [892]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat892: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison893() {
	// Grow and poison the stack space that will be used by clearfat893
	var t [2*893]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat893() {
	var t [893]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat893: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison894() {
	// Grow and poison the stack space that will be used by clearfat894
	var t [2*894]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat894() {
	var t [894]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat894: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison895() {
	// Grow and poison the stack space that will be used by clearfat895
	var t [2*895]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat895() {
	var t [895]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat895: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison896() {
	// Grow and poison the stack space that will be used by clearfat896
	var t [2*896]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat896() {
	var t [896]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat896: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison897() {
	// Grow and poison the stack space that will be used by clearfat897
	var t [2*897]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat897() {
	var t [897]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat897: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison898() {
	// Grow and poison the stack space that will be used by clearfat898
	var t [2*898]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat898() {
	var t [898]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat898: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison899() {
	// Grow and poison the stack space that will be used by clearfat899
	var t [2*899]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat899() {
	var t [899]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat899: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison900() {
	// Grow and poison the stack space that will be used by clearfat900
	var t [2*900]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat900() {
	var t [900]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat900: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison901() {
	// Grow and poison the stack space that will be used by clearfat901
	var t [2*901]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat901() {
	var t [901]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat901: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison902() {
	// Grow and poison the stack space that will be used by clearfat902
	var t [2*902]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat902() {
	var t [902]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat902: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison903() {
	// Grow and poison the stack space that will be used by clearfat903
	var t [2*903]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat903() {
	var t [903]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat903: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison904() {
	// Grow and poison the stack space that will be used by clearfat904
	var t [2*904]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat904() {
	var t [904]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat904: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison905() {
	// Grow and poison the stack space that will be used by clearfat905
	var t [2*905]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat905() {
	var t [905]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat905: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison906() {
	// Grow and poison the stack space that will be used by clearfat906
	var t [2*906]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat906() {
	var t [906]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat906: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison907() {
	// Grow and poison the stack space that will be used by clearfat907
	var t [2*907]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat907() {
	var t [907]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat907: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison908() {
	// Grow and poison the stack space that will be used by clearfat908
	var t [2*908]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat908() {
	var t [908]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat908: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison909() {
	// Grow and poison the stack space that will be used by clearfat909
	var t [2*909]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat909() {
	var t [909]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat909: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison910() {
	// Grow and poison the stack space that will be used by clearfat910
	var t [2*910]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat910() {
	var t [910]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat910: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison911() {
	// Grow and poison the stack space that will be used by clearfat911
	var t [2*911]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat911() {
	var t [911]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat911: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison912() {
	// Grow and poison the stack space that will be used by clearfat912
	var t [2*912]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat912() {
	var t [912]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat912: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison913() {
	// Grow and poison the stack space that will be used by clearfat913
	var t [2*913]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat913() {
	var t [913]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat913: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison914() {
	// Grow and poison the stack space that will be used by clearfat914
	var t [2*914]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat914() {
	var t [914]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat914: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison915() {
	// Grow and poison the stack space that will be used by clearfat915
	var t [2*915]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat915() {
	var t [915]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat915: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison916() {
	// Grow and poison the stack space that will be used by clearfat916
	var t [2*916]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat916() {
	var t [916]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat916: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison917() {
	// Grow and poison the stack space that will be used by clearfat917
	var t [2*917]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat917() {
	var t [917]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat917: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison918() {
	// Grow and poison the stack space that will be used by clearfat918
	var t [2*918]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat918() {
	var t [918]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat918: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison919() {
	// Grow and poison the stack space that will be used by clearfat919
	var t [2*919]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat919() {
	var t [919]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat919: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison920() {
	// Grow and poison the stack space that will be used by clearfat920
	var t [2*920]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat920() {
	var t [920]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat920: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison921() {
	// Grow and poison the stack space that will be used by clearfat921
	var t [2*921]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat921() {
	var t [921]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat921: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison922() {
	// Grow and poison the stack space that will be used by clearfat922
	var t [2*922]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat922() {
	var t [922]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat922: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison923() {
	// Grow and poison the stack space that will be used by clearfat923
	var t [2*923]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat923() {
	var t [923]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat923: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison924() {
	// Grow and poison the stack space that will be used by clearfat924
	var t [2*924]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat924() {
	var t [924]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat924: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison925() {
	// Grow and poison the stack space that will be used by clearfat925
	var t [2*925]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat925() {
	var t [925]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat925: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison926() {
	// Grow and poison the stack space that will be used by clearfat926
	var t [2*926]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat926() {
	var t [926]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat926: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison927() {
	// Grow and poison the stack space that will be used by clearfat927
	var t [2*927]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat927() {
	var t [927]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat927: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison928() {
	// Grow and poison the stack space that will be used by clearfat928
	var t [2*928]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat928() {
	var t [928]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat928: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison929() {
	// Grow and poison the stack space that will be used by clearfat929
	var t [2*929]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat929() {
	var t [929]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat929: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison930() {
	// Grow and poison the stack space that will be used by clearfat930
	var t [2*930]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat930() {
	var t [930]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat930: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison931() {
	// Grow and poison the stack space that will be used by clearfat931
	var t [2*931]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat931() {
	var t [931]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat931: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison932() {
	// Grow and poison the stack space that will be used by clearfat932
	var t [2*932]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat932() {
	var t [932]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat932: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison933() {
	// Grow and poison the stack space that will be used by clearfat933
	var t [2*933]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat933() {
	var t [933]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat933: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison934() {
	// Grow and poison the stack space that will be used by clearfat934
	var t [2*934]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat934() {
	var t [934]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat934: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison935() {
	// Grow and poison the stack space that will be used by clearfat935
	var t [2*935]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat935() {
	var t [935]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat935: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison936() {
	// Grow and poison the stack space that will be used by clearfat936
	var t [2*936]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat936() {
	var t [936]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat936: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison937() {
	// Grow and poison the stack space that will be used by clearfat937
	var t [2*937]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat937() {
	var t [937]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat937: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison938() {
	// Grow and poison the stack space that will be used by clearfat938
	var t [2*938]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat938() {
	var t [938]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat938: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison939() {
	// Grow and poison the stack space that will be used by clearfat939
	var t [2*939]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat939() {
	var t [939]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat939: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison940() {
	// Grow and poison the stack space that will be used by clearfat940
	var t [2*940]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat940() {
	var t [940]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat940: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison941() {
	// Grow and poison the stack space that will be used by clearfat941
	var t [2*941]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat941() {
	var t [941]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat941: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison942() {
	// Grow and poison the stack space that will be used by clearfat942
	var t [2*942]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat942() {
	var t [942]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat942: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison943() {
	// Grow and poison the stack space that will be used by clearfat943
	var t [2*943]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat943() {
	var t [943]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat943: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison944() {
	// Grow and poison the stack space that will be used by clearfat944
	var t [2*944]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat944() {
	var t [944]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat944: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison945() {
	// Grow and poison the stack space that will be used by clearfat945
	var t [2*945]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat945() {
	var t [945]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat945: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison946() {
	// Grow and poison the stack space that will be used by clearfat946
	var t [2*946]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat946() {
	var t [946]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat946: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison947() {
	// Grow and poison the stack space that will be used by clearfat947
	var t [2*947]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat947() {
	var t [947]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat947: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison948() {
	// Grow and poison the stack space that will be used by clearfat948
	var t [2*948]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat948() {
	var t [948]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat948: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison949() {
	// Grow and poison the stack space that will be used by clearfat949
	var t [2*949]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat949() {
	var t [949]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat949: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison950() {
	// Grow and poison the stack space that will be used by clearfat950
	var t [2*950]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat950() {
	var t [950]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat950: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison951() {
	// Grow and poison the stack space that will be used by clearfat951
	var t [2*951]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat951() {
	var t [951]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat951: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison952() {
	// Grow and poison the stack space that will be used by clearfat952
	var t [2*952]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat952() {
	var t [952]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat952: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison953() {
	// Grow and poison the stack space that will be used by clearfat953
	var t [2*953]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat953() {
	var t [953]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat953: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison954() {
	// Grow and poison the stack space that will be used by clearfat954
	var t [2*954]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat954() {
	var t [954]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat954: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison955() {
	// Grow and poison the stack space that will be used by clearfat955
	var t [2*955]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat955() {
	var t [955]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat955: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison956() {
	// Grow and poison the stack space that will be used by clearfat956
	var t [2*956]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat956() {
	var t [956]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat956: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison957() {
	// Grow and poison the stack space that will be used by clearfat957
	var t [2*957]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat957() {
	var t [957]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat957: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison958() {
	// Grow and poison the stack space that will be used by clearfat958
	var t [2*958]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat958() {
	var t [958]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat958: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison959() {
	// Grow and poison the stack space that will be used by clearfat959
	var t [2*959]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat959() {
	var t [959]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat959: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison960() {
	// Grow and poison the stack space that will be used by clearfat960
	var t [2*960]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat960() {
	var t [960]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat960: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison961() {
	// Grow and poison the stack space that will be used by clearfat961
	var t [2*961]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat961() {
	var t [961]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat961: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison962() {
	// Grow and poison the stack space that will be used by clearfat962
	var t [2*962]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat962() {
	var t [962]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat962: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison963() {
	// Grow and poison the stack space that will be used by clearfat963
	var t [2*963]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat963() {
	var t [963]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat963: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison964() {
	// Grow and poison the stack space that will be used by clearfat964
	var t [2*964]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat964() {
	var t [964]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat964: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison965() {
	// Grow and poison the stack space that will be used by clearfat965
	var t [2*965]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat965() {
	var t [965]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat965: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison966() {
	// Grow and poison the stack space that will be used by clearfat966
	var t [2*966]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat966() {
	var t [966]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat966: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison967() {
	// Grow and poison the stack space that will be used by clearfat967
	var t [2*967]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat967() {
	var t [967]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat967: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison968() {
	// Grow and poison the stack space that will be used by clearfat968
	var t [2*968]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat968() {
	var t [968]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat968: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison969() {
	// Grow and poison the stack space that will be used by clearfat969
	var t [2*969]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat969() {
	var t [969]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat969: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison970() {
	// Grow and poison the stack space that will be used by clearfat970
	var t [2*970]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat970() {
	var t [970]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat970: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison971() {
	// Grow and poison the stack space that will be used by clearfat971
	var t [2*971]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat971() {
	var t [971]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat971: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison972() {
	// Grow and poison the stack space that will be used by clearfat972
	var t [2*972]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat972() {
	var t [972]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat972: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison973() {
	// Grow and poison the stack space that will be used by clearfat973
	var t [2*973]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat973() {
	var t [973]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat973: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison974() {
	// Grow and poison the stack space that will be used by clearfat974
	var t [2*974]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat974() {
	var t [974]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat974: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison975() {
	// Grow and poison the stack space that will be used by clearfat975
	var t [2*975]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat975() {
	var t [975]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat975: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison976() {
	// Grow and poison the stack space that will be used by clearfat976
	var t [2*976]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat976() {
	var t [976]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat976: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison977() {
	// Grow and poison the stack space that will be used by clearfat977
	var t [2*977]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat977() {
	var t [977]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat977: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison978() {
	// Grow and poison the stack space that will be used by clearfat978
	var t [2*978]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat978() {
	var t [978]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat978: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison979() {
	// Grow and poison the stack space that will be used by clearfat979
	var t [2*979]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat979() {
	var t [979]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat979: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison980() {
	// Grow and poison the stack space that will be used by clearfat980
	var t [2*980]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat980() {
	var t [980]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat980: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison981() {
	// Grow and poison the stack space that will be used by clearfat981
	var t [2*981]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat981() {
	var t [981]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat981: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison982() {
	// Grow and poison the stack space that will be used by clearfat982
	var t [2*982]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat982() {
	var t [982]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat982: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison983() {
	// Grow and poison the stack space that will be used by clearfat983
	var t [2*983]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat983() {
	var t [983]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat983: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison984() {
	// Grow and poison the stack space that will be used by clearfat984
	var t [2*984]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat984() {
	var t [984]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat984: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison985() {
	// Grow and poison the stack space that will be used by clearfat985
	var t [2*985]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat985() {
	var t [985]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat985: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison986() {
	// Grow and poison the stack space that will be used by clearfat986
	var t [2*986]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat986() {
	var t [986]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat986: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison987() {
	// Grow and poison the stack space that will be used by clearfat987
	var t [2*987]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat987() {
	var t [987]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat987: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison988() {
	// Grow and poison the stack space that will be used by clearfat988
	var t [2*988]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat988() {
	var t [988]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat988: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison989() {
	// Grow and poison the stack space that will be used by clearfat989
	var t [2*989]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat989() {
	var t [989]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat989: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison990() {
	// Grow and poison the stack space that will be used by clearfat990
	var t [2*990]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat990() {
	var t [990]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat990: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison991() {
	// Grow and poison the stack space that will be used by clearfat991
	var t [2*991]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat991() {
	var t [991]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat991: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison992() {
	// Grow and poison the stack space that will be used by clearfat992
	var t [2*992]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat992() {
	var t [992]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat992: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison993() {
	// Grow and poison the stack space that will be used by clearfat993
	var t [2*993]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat993() {
	var t [993]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat993: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison994() {
	// Grow and poison the stack space that will be used by clearfat994
	var t [2*994]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat994() {
	var t [994]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat994: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison995() {
	// Grow and poison the stack space that will be used by clearfat995
	var t [2*995]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat995() {
	var t [995]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat995: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison996() {
	// Grow and poison the stack space that will be used by clearfat996
	var t [2*996]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat996() {
	var t [996]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat996: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison997() {
	// Grow and poison the stack space that will be used by clearfat997
	var t [2*997]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat997() {
	var t [997]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat997: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison998() {
	// Grow and poison the stack space that will be used by clearfat998
	var t [2*998]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat998() {
	var t [998]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat998: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison999() {
	// Grow and poison the stack space that will be used by clearfat999
	var t [2*999]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat999() {
	var t [999]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat999: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1000() {
	// Grow and poison the stack space that will be used by clearfat1000
	var t [2*1000]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1000() {
	var t [1000]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1000: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1001() {
	// Grow and poison the stack space that will be used by clearfat1001
	var t [2*1001]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1001() {
	var t [1001]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1001: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1002() {
	// Grow and poison the stack space that will be used by clearfat1002
	var t [2*1002]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1002() {
	var t [1002]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1002: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1003() {
	// Grow and poison the stack space that will be used by clearfat1003
	var t [2*1003]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1003() {
	var t [1003]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1003: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1004() {
	// Grow and poison the stack space that will be used by clearfat1004
	var t [2*1004]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1004() {
	var t [1004]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1004: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1005() {
	// Grow and poison the stack space that will be used by clearfat1005
	var t [2*1005]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1005() {
	var t [1005]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1005: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1006() {
	// Grow and poison the stack space that will be used by clearfat1006
	var t [2*1006]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1006() {
	var t [1006]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1006: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1007() {
	// Grow and poison the stack space that will be used by clearfat1007
	var t [2*1007]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1007() {
	var t [1007]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1007: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1008() {
	// Grow and poison the stack space that will be used by clearfat1008
	var t [2*1008]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1008() {
	var t [1008]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1008: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1009() {
	// Grow and poison the stack space that will be used by clearfat1009
	var t [2*1009]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1009() {
	var t [1009]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1009: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1010() {
	// Grow and poison the stack space that will be used by clearfat1010
	var t [2*1010]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1010() {
	var t [1010]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1010: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1011() {
	// Grow and poison the stack space that will be used by clearfat1011
	var t [2*1011]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1011() {
	var t [1011]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1011: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1012() {
	// Grow and poison the stack space that will be used by clearfat1012
	var t [2*1012]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1012() {
	var t [1012]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1012: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1013() {
	// Grow and poison the stack space that will be used by clearfat1013
	var t [2*1013]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1013() {
	var t [1013]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1013: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1014() {
	// Grow and poison the stack space that will be used by clearfat1014
	var t [2*1014]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1014() {
	var t [1014]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1014: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1015() {
	// Grow and poison the stack space that will be used by clearfat1015
	var t [2*1015]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1015() {
	var t [1015]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1015: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1016() {
	// Grow and poison the stack space that will be used by clearfat1016
	var t [2*1016]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1016() {
	var t [1016]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1016: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1017() {
	// Grow and poison the stack space that will be used by clearfat1017
	var t [2*1017]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1017() {
	var t [1017]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1017: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1018() {
	// Grow and poison the stack space that will be used by clearfat1018
	var t [2*1018]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1018() {
	var t [1018]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1018: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1019() {
	// Grow and poison the stack space that will be used by clearfat1019
	var t [2*1019]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1019() {
	var t [1019]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1019: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1020() {
	// Grow and poison the stack space that will be used by clearfat1020
	var t [2*1020]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1020() {
	var t [1020]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1020: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1021() {
	// Grow and poison the stack space that will be used by clearfat1021
	var t [2*1021]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1021() {
	var t [1021]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1021: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1022() {
	// Grow and poison the stack space that will be used by clearfat1022
	var t [2*1022]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1022() {
	var t [1022]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1022: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1023() {
	// Grow and poison the stack space that will be used by clearfat1023
	var t [2*1023]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1023() {
	var t [1023]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1023: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1024() {
	// Grow and poison the stack space that will be used by clearfat1024
	var t [2*1024]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1024() {
	var t [1024]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1024: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1025() {
	// Grow and poison the stack space that will be used by clearfat1025
	var t [2*1025]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1025() {
	var t [1025]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1025: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1026() {
	// Grow and poison the stack space that will be used by clearfat1026
	var t [2*1026]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1026() {
	var t [1026]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1026: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1027() {
	// Grow and poison the stack space that will be used by clearfat1027
	var t [2*1027]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1027() {
	var t [1027]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1027: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1028() {
	// Grow and poison the stack space that will be used by clearfat1028
	var t [2*1028]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1028() {
	var t [1028]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1028: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1029() {
	// Grow and poison the stack space that will be used by clearfat1029
	var t [2*1029]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1029() {
	var t [1029]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1029: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1030() {
	// Grow and poison the stack space that will be used by clearfat1030
	var t [2*1030]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1030() {
	var t [1030]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1030: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1031() {
	// Grow and poison the stack space that will be used by clearfat1031
	var t [2*1031]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1031() {
	var t [1031]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1031: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1032() {
	// Grow and poison the stack space that will be used by clearfat1032
	var t [2*1032]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1032() {
	var t [1032]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1032: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1033() {
	// Grow and poison the stack space that will be used by clearfat1033
	var t [2*1033]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1033() {
	var t [1033]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1033: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1034() {
	// Grow and poison the stack space that will be used by clearfat1034
	var t [2*1034]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1034() {
	var t [1034]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1034: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1035() {
	// Grow and poison the stack space that will be used by clearfat1035
	var t [2*1035]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1035() {
	var t [1035]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1035: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1036() {
	// Grow and poison the stack space that will be used by clearfat1036
	var t [2*1036]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1036() {
	var t [1036]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1036: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1037() {
	// Grow and poison the stack space that will be used by clearfat1037
	var t [2*1037]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1037() {
	var t [1037]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1037: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1038() {
	// Grow and poison the stack space that will be used by clearfat1038
	var t [2*1038]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1038() {
	var t [1038]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1038: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1039() {
	// Grow and poison the stack space that will be used by clearfat1039
	var t [2*1039]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1039() {
	var t [1039]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1039: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1040() {
	// Grow and poison the stack space that will be used by clearfat1040
	var t [2*1040]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1040() {
	var t [1040]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1040: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1041() {
	// Grow and poison the stack space that will be used by clearfat1041
	var t [2*1041]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1041() {
	var t [1041]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1041: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1042() {
	// Grow and poison the stack space that will be used by clearfat1042
	var t [2*1042]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1042() {
	var t [1042]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1042: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1043() {
	// Grow and poison the stack space that will be used by clearfat1043
	var t [2*1043]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1043() {
	var t [1043]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1043: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1044() {
	// Grow and poison the stack space that will be used by clearfat1044
	var t [2*1044]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1044() {
	var t [1044]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1044: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1045() {
	// Grow and poison the stack space that will be used by clearfat1045
	var t [2*1045]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1045() {
	var t [1045]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1045: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1046() {
	// Grow and poison the stack space that will be used by clearfat1046
	var t [2*1046]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1046() {
	var t [1046]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1046: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1047() {
	// Grow and poison the stack space that will be used by clearfat1047
	var t [2*1047]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1047() {
	var t [1047]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1047: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1048() {
	// Grow and poison the stack space that will be used by clearfat1048
	var t [2*1048]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1048() {
	var t [1048]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1048: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1049() {
	// Grow and poison the stack space that will be used by clearfat1049
	var t [2*1049]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1049() {
	var t [1049]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1049: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1050() {
	// Grow and poison the stack space that will be used by clearfat1050
	var t [2*1050]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1050() {
	var t [1050]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1050: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1051() {
	// Grow and poison the stack space that will be used by clearfat1051
	var t [2*1051]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1051() {
	var t [1051]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1051: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1052() {
	// Grow and poison the stack space that will be used by clearfat1052
	var t [2*1052]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1052() {
	var t [1052]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1052: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1053() {
	// Grow and poison the stack space that will be used by clearfat1053
	var t [2*1053]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1053() {
	var t [1053]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1053: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1054() {
	// Grow and poison the stack space that will be used by clearfat1054
	var t [2*1054]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1054() {
	var t [1054]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1054: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1055() {
	// Grow and poison the stack space that will be used by clearfat1055
	var t [2*1055]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1055() {
	var t [1055]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1055: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1056() {
	// Grow and poison the stack space that will be used by clearfat1056
	var t [2*1056]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1056() {
	var t [1056]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1056: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1057() {
	// Grow and poison the stack space that will be used by clearfat1057
	var t [2*1057]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1057() {
	var t [1057]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1057: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1058() {
	// Grow and poison the stack space that will be used by clearfat1058
	var t [2*1058]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1058() {
	var t [1058]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1058: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1059() {
	// Grow and poison the stack space that will be used by clearfat1059
	var t [2*1059]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1059() {
	var t [1059]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1059: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1060() {
	// Grow and poison the stack space that will be used by clearfat1060
	var t [2*1060]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1060() {
	var t [1060]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1060: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1061() {
	// Grow and poison the stack space that will be used by clearfat1061
	var t [2*1061]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1061() {
	var t [1061]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1061: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1062() {
	// Grow and poison the stack space that will be used by clearfat1062
	var t [2*1062]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1062() {
	var t [1062]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1062: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1063() {
	// Grow and poison the stack space that will be used by clearfat1063
	var t [2*1063]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1063() {
	var t [1063]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1063: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1064() {
	// Grow and poison the stack space that will be used by clearfat1064
	var t [2*1064]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1064() {
	var t [1064]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1064: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1065() {
	// Grow and poison the stack space that will be used by clearfat1065
	var t [2*1065]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1065() {
	var t [1065]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1065: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1066() {
	// Grow and poison the stack space that will be used by clearfat1066
	var t [2*1066]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1066() {
	var t [1066]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1066: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1067() {
	// Grow and poison the stack space that will be used by clearfat1067
	var t [2*1067]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1067() {
	var t [1067]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1067: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1068() {
	// Grow and poison the stack space that will be used by clearfat1068
	var t [2*1068]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1068() {
	var t [1068]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1068: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1069() {
	// Grow and poison the stack space that will be used by clearfat1069
	var t [2*1069]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1069() {
	var t [1069]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1069: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1070() {
	// Grow and poison the stack space that will be used by clearfat1070
	var t [2*1070]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1070() {
	var t [1070]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1070: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1071() {
	// Grow and poison the stack space that will be used by clearfat1071
	var t [2*1071]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1071() {
	var t [1071]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1071: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1072() {
	// Grow and poison the stack space that will be used by clearfat1072
	var t [2*1072]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1072() {
	var t [1072]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1072: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1073() {
	// Grow and poison the stack space that will be used by clearfat1073
	var t [2*1073]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1073() {
	var t [1073]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1073: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1074() {
	// Grow and poison the stack space that will be used by clearfat1074
	var t [2*1074]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1074() {
	var t [1074]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1074: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1075() {
	// Grow and poison the stack space that will be used by clearfat1075
	var t [2*1075]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1075() {
	var t [1075]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1075: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1076() {
	// Grow and poison the stack space that will be used by clearfat1076
	var t [2*1076]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1076() {
	var t [1076]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1076: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1077() {
	// Grow and poison the stack space that will be used by clearfat1077
	var t [2*1077]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1077() {
	var t [1077]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1077: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1078() {
	// Grow and poison the stack space that will be used by clearfat1078
	var t [2*1078]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1078() {
	var t [1078]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1078: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1079() {
	// Grow and poison the stack space that will be used by clearfat1079
	var t [2*1079]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1079() {
	var t [1079]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1079: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1080() {
	// Grow and poison the stack space that will be used by clearfat1080
	var t [2*1080]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1080() {
	var t [1080]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1080: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1081() {
	// Grow and poison the stack space that will be used by clearfat1081
	var t [2*1081]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1081() {
	var t [1081]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1081: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1082() {
	// Grow and poison the stack space that will be used by clearfat1082
	var t [2*1082]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1082() {
	var t [1082]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1082: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1083() {
	// Grow and poison the stack space that will be used by clearfat1083
	var t [2*1083]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1083() {
	var t [1083]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1083: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1084() {
	// Grow and poison the stack space that will be used by clearfat1084
	var t [2*1084]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1084() {
	var t [1084]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1084: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1085() {
	// Grow and poison the stack space that will be used by clearfat1085
	var t [2*1085]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1085() {
	var t [1085]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1085: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1086() {
	// Grow and poison the stack space that will be used by clearfat1086
	var t [2*1086]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1086() {
	var t [1086]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1086: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1087() {
	// Grow and poison the stack space that will be used by clearfat1087
	var t [2*1087]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1087() {
	var t [1087]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1087: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1088() {
	// Grow and poison the stack space that will be used by clearfat1088
	var t [2*1088]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1088() {
	var t [1088]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1088: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1089() {
	// Grow and poison the stack space that will be used by clearfat1089
	var t [2*1089]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1089() {
	var t [1089]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1089: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1090() {
	// Grow and poison the stack space that will be used by clearfat1090
	var t [2*1090]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1090() {
	var t [1090]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1090: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1091() {
	// Grow and poison the stack space that will be used by clearfat1091
	var t [2*1091]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1091() {
	var t [1091]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1091: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1092() {
	// Grow and poison the stack space that will be used by clearfat1092
	var t [2*1092]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1092() {
	var t [1092]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1092: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1093() {
	// Grow and poison the stack space that will be used by clearfat1093
	var t [2*1093]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1093() {
	var t [1093]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1093: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1094() {
	// Grow and poison the stack space that will be used by clearfat1094
	var t [2*1094]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1094() {
	var t [1094]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1094: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1095() {
	// Grow and poison the stack space that will be used by clearfat1095
	var t [2*1095]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1095() {
	var t [1095]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1095: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1096() {
	// Grow and poison the stack space that will be used by clearfat1096
	var t [2*1096]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1096() {
	var t [1096]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1096: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1097() {
	// Grow and poison the stack space that will be used by clearfat1097
	var t [2*1097]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1097() {
	var t [1097]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1097: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1098() {
	// Grow and poison the stack space that will be used by clearfat1098
	var t [2*1098]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1098() {
	var t [1098]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1098: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1099() {
	// Grow and poison the stack space that will be used by clearfat1099
	var t [2*1099]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1099() {
	var t [1099]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1099: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}

func poison1100() {
	// Grow and poison the stack space that will be used by clearfat1100
	var t [2*1100]byte
	for i := range t {
		t[i] = 0xff
	}
}

func clearfat1100() {
	var t [1100]byte

	for _, x := range t {
		if x != 0 {
//			println("clearfat1100: index", i, "expected 0, got", x)
			count++
			break
		}
	}
}


func main() {
	poison1()
	clearfat1()
	poison2()
	clearfat2()
	poison3()
	clearfat3()
	poison4()
	clearfat4()
	poison5()
	clearfat5()
	poison6()
	clearfat6()
	poison7()
	clearfat7()
	poison8()
	clearfat8()
	poison9()
	clearfat9()
	poison10()
	clearfat10()
	poison11()
	clearfat11()
	poison12()
	clearfat12()
	poison13()
	clearfat13()
	poison14()
	clearfat14()
	poison15()
	clearfat15()
	poison16()
	clearfat16()
	poison17()
	clearfat17()
	poison18()
	clearfat18()
	poison19()
	clearfat19()
	poison20()
	clearfat20()
	poison21()
	clearfat21()
	poison22()
	clearfat22()
	poison23()
	clearfat23()
	poison24()
	clearfat24()
	poison25()
	clearfat25()
	poison26()
	clearfat26()
	poison27()
	clearfat27()
	poison28()
	clearfat28()
	poison29()
	clearfat29()
	poison30()
	clearfat30()
	poison31()
	clearfat31()
	poison32()
	clearfat32()
	poison33()
	clearfat33()
	poison34()
	clearfat34()
	poison35()
	clearfat35()
	poison36()
	clearfat36()
	poison37()
	clearfat37()
	poison38()
	clearfat38()
	poison39()
	clearfat39()
	poison40()
	clearfat40()
	poison41()
	clearfat41()
	poison42()
	clearfat42()
	poison43()
	clearfat43()
	poison44()
	clearfat44()
	poison45()
	clearfat45()
	poison46()
	clearfat46()
	poison47()
	clearfat47()
	poison48()
	clearfat48()
	poison49()
	clearfat49()
	poison50()
	clearfat50()
	poison51()
	clearfat51()
	poison52()
	clearfat52()
	poison53()
	clearfat53()
	poison54()
	clearfat54()
	poison55()
	clearfat55()
	poison56()
	clearfat56()
	poison57()
	clearfat57()
	poison58()
	clearfat58()
	poison59()
	clearfat59()
	poison60()
	clearfat60()
	poison61()
	clearfat61()
	poison62()
	clearfat62()
	poison63()
	clearfat63()
	poison64()
	clearfat64()
	poison65()
	clearfat65()
	poison66()
	clearfat66()
	poison67()
	clearfat67()
	poison68()
	clearfat68()
	poison69()
	clearfat69()
	poison70()
	clearfat70()
	poison71()
	clearfat71()
	poison72()
	clearfat72()
	poison73()
	clearfat73()
	poison74()
	clearfat74()
	poison75()
	clearfat75()
	poison76()
	clearfat76()
	poison77()
	clearfat77()
	poison78()
	clearfat78()
	poison79()
	clearfat79()
	poison80()
	clearfat80()
	poison81()
	clearfat81()
	poison82()
	clearfat82()
	poison83()
	clearfat83()
	poison84()
	clearfat84()
	poison85()
	clearfat85()
	poison86()
	clearfat86()
	poison87()
	clearfat87()
	poison88()
	clearfat88()
	poison89()
	clearfat89()
	poison90()
	clearfat90()
	poison91()
	clearfat91()
	poison92()
	clearfat92()
	poison93()
	clearfat93()
	poison94()
	clearfat94()
	poison95()
	clearfat95()
	poison96()
	clearfat96()
	poison97()
	clearfat97()
	poison98()
	clearfat98()
	poison99()
	clearfat99()
	poison100()
	clearfat100()
	poison101()
	clearfat101()
	poison102()
	clearfat102()
	poison103()
	clearfat103()
	poison104()
	clearfat104()
	poison105()
	clearfat105()
	poison106()
	clearfat106()
	poison107()
	clearfat107()
	poison108()
	clearfat108()
	poison109()
	clearfat109()
	poison110()
	clearfat110()
	poison111()
	clearfat111()
	poison112()
	clearfat112()
	poison113()
	clearfat113()
	poison114()
	clearfat114()
	poison115()
	clearfat115()
	poison116()
	clearfat116()
	poison117()
	clearfat117()
	poison118()
	clearfat118()
	poison119()
	clearfat119()
	poison120()
	clearfat120()
	poison121()
	clearfat121()
	poison122()
	clearfat122()
	poison123()
	clearfat123()
	poison124()
	clearfat124()
	poison125()
	clearfat125()
	poison126()
	clearfat126()
	poison127()
	clearfat127()
	poison128()
	clearfat128()
	poison129()
	clearfat129()
	poison130()
	clearfat130()
	poison131()
	clearfat131()
	poison132()
	clearfat132()
	poison133()
	clearfat133()
	poison134()
	clearfat134()
	poison135()
	clearfat135()
	poison136()
	clearfat136()
	poison137()
	clearfat137()
	poison138()
	clearfat138()
	poison139()
	clearfat139()
	poison140()
	clearfat140()
	poison141()
	clearfat141()
	poison142()
	clearfat142()
	poison143()
	clearfat143()
	poison144()
	clearfat144()
	poison145()
	clearfat145()
	poison146()
	clearfat146()
	poison147()
	clearfat147()
	poison148()
	clearfat148()
	poison149()
	clearfat149()
	poison150()
	clearfat150()
	poison151()
	clearfat151()
	poison152()
	clearfat152()
	poison153()
	clearfat153()
	poison154()
	clearfat154()
	poison155()
	clearfat155()
	poison156()
	clearfat156()
	poison157()
	clearfat157()
	poison158()
	clearfat158()
	poison159()
	clearfat159()
	poison160()
	clearfat160()
	poison161()
	clearfat161()
	poison162()
	clearfat162()
	poison163()
	clearfat163()
	poison164()
	clearfat164()
	poison165()
	clearfat165()
	poison166()
	clearfat166()
	poison167()
	clearfat167()
	poison168()
	clearfat168()
	poison169()
	clearfat169()
	poison170()
	clearfat170()
	poison171()
	clearfat171()
	poison172()
	clearfat172()
	poison173()
	clearfat173()
	poison174()
	clearfat174()
	poison175()
	clearfat175()
	poison176()
	clearfat176()
	poison177()
	clearfat177()
	poison178()
	clearfat178()
	poison179()
	clearfat179()
	poison180()
	clearfat180()
	poison181()
	clearfat181()
	poison182()
	clearfat182()
	poison183()
	clearfat183()
	poison184()
	clearfat184()
	poison185()
	clearfat185()
	poison186()
	clearfat186()
	poison187()
	clearfat187()
	poison188()
	clearfat188()
	poison189()
	clearfat189()
	poison190()
	clearfat190()
	poison191()
	clearfat191()
	poison192()
	clearfat192()
	poison193()
	clearfat193()
	poison194()
	clearfat194()
	poison195()
	clearfat195()
	poison196()
	clearfat196()
	poison197()
	clearfat197()
	poison198()
	clearfat198()
	poison199()
	clearfat199()
	poison200()
	clearfat200()
	poison201()
	clearfat201()
	poison202()
	clearfat202()
	poison203()
	clearfat203()
	poison204()
	clearfat204()
	poison205()
	clearfat205()
	poison206()
	clearfat206()
	poison207()
	clearfat207()
	poison208()
	clearfat208()
	poison209()
	clearfat209()
	poison210()
	clearfat210()
	poison211()
	clearfat211()
	poison212()
	clearfat212()
	poison213()
	clearfat213()
	poison214()
	clearfat214()
	poison215()
	clearfat215()
	poison216()
	clearfat216()
	poison217()
	clearfat217()
	poison218()
	clearfat218()
	poison219()
	clearfat219()
	poison220()
	clearfat220()
	poison221()
	clearfat221()
	poison222()
	clearfat222()
	poison223()
	clearfat223()
	poison224()
	clearfat224()
	poison225()
	clearfat225()
	poison226()
	clearfat226()
	poison227()
	clearfat227()
	poison228()
	clearfat228()
	poison229()
	clearfat229()
	poison230()
	clearfat230()
	poison231()
	clearfat231()
	poison232()
	clearfat232()
	poison233()
	clearfat233()
	poison234()
	clearfat234()
	poison235()
	clearfat235()
	poison236()
	clearfat236()
	poison237()
	clearfat237()
	poison238()
	clearfat238()
	poison239()
	clearfat239()
	poison240()
	clearfat240()
	poison241()
	clearfat241()
	poison242()
	clearfat242()
	poison243()
	clearfat243()
	poison244()
	clearfat244()
	poison245()
	clearfat245()
	poison246()
	clearfat246()
	poison247()
	clearfat247()
	poison248()
	clearfat248()
	poison249()
	clearfat249()
	poison250()
	clearfat250()
	poison251()
	clearfat251()
	poison252()
	clearfat252()
	poison253()
	clearfat253()
	poison254()
	clearfat254()
	poison255()
	clearfat255()
	poison256()
	clearfat256()
	poison257()
	clearfat257()
	poison258()
	clearfat258()
	poison259()
	clearfat259()
	poison260()
	clearfat260()
	poison261()
	clearfat261()
	poison262()
	clearfat262()
	poison263()
	clearfat263()
	poison264()
	clearfat264()
	poison265()
	clearfat265()
	poison266()
	clearfat266()
	poison267()
	clearfat267()
	poison268()
	clearfat268()
	poison269()
	clearfat269()
	poison270()
	clearfat270()
	poison271()
	clearfat271()
	poison272()
	clearfat272()
	poison273()
	clearfat273()
	poison274()
	clearfat274()
	poison275()
	clearfat275()
	poison276()
	clearfat276()
	poison277()
	clearfat277()
	poison278()
	clearfat278()
	poison279()
	clearfat279()
	poison280()
	clearfat280()
	poison281()
	clearfat281()
	poison282()
	clearfat282()
	poison283()
	clearfat283()
	poison284()
	clearfat284()
	poison285()
	clearfat285()
	poison286()
	clearfat286()
	poison287()
	clearfat287()
	poison288()
	clearfat288()
	poison289()
	clearfat289()
	poison290()
	clearfat290()
	poison291()
	clearfat291()
	poison292()
	clearfat292()
	poison293()
	clearfat293()
	poison294()
	clearfat294()
	poison295()
	clearfat295()
	poison296()
	clearfat296()
	poison297()
	clearfat297()
	poison298()
	clearfat298()
	poison299()
	clearfat299()
	poison300()
	clearfat300()
	poison301()
	clearfat301()
	poison302()
	clearfat302()
	poison303()
	clearfat303()
	poison304()
	clearfat304()
	poison305()
	clearfat305()
	poison306()
	clearfat306()
	poison307()
	clearfat307()
	poison308()
	clearfat308()
	poison309()
	clearfat309()
	poison310()
	clearfat310()
	poison311()
	clearfat311()
	poison312()
	clearfat312()
	poison313()
	clearfat313()
	poison314()
	clearfat314()
	poison315()
	clearfat315()
	poison316()
	clearfat316()
	poison317()
	clearfat317()
	poison318()
	clearfat318()
	poison319()
	clearfat319()
	poison320()
	clearfat320()
	poison321()
	clearfat321()
	poison322()
	clearfat322()
	poison323()
	clearfat323()
	poison324()
	clearfat324()
	poison325()
	clearfat325()
	poison326()
	clearfat326()
	poison327()
	clearfat327()
	poison328()
	clearfat328()
	poison329()
	clearfat329()
	poison330()
	clearfat330()
	poison331()
	clearfat331()
	poison332()
	clearfat332()
	poison333()
	clearfat333()
	poison334()
	clearfat334()
	poison335()
	clearfat335()
	poison336()
	clearfat336()
	poison337()
	clearfat337()
	poison338()
	clearfat338()
	poison339()
	clearfat339()
	poison340()
	clearfat340()
	poison341()
	clearfat341()
	poison342()
	clearfat342()
	poison343()
	clearfat343()
	poison344()
	clearfat344()
	poison345()
	clearfat345()
	poison346()
	clearfat346()
	poison347()
	clearfat347()
	poison348()
	clearfat348()
	poison349()
	clearfat349()
	poison350()
	clearfat350()
	poison351()
	clearfat351()
	poison352()
	clearfat352()
	poison353()
	clearfat353()
	poison354()
	clearfat354()
	poison355()
	clearfat355()
	poison356()
	clearfat356()
	poison357()
	clearfat357()
	poison358()
	clearfat358()
	poison359()
	clearfat359()
	poison360()
	clearfat360()
	poison361()
	clearfat361()
	poison362()
	clearfat362()
	poison363()
	clearfat363()
	poison364()
	clearfat364()
	poison365()
	clearfat365()
	poison366()
	clearfat366()
	poison367()
	clearfat367()
	poison368()
	clearfat368()
	poison369()
	clearfat369()
	poison370()
	clearfat370()
	poison371()
	clearfat371()
	poison372()
	clearfat372()
	poison373()
	clearfat373()
	poison374()
	clearfat374()
	poison375()
	clearfat375()
	poison376()
	clearfat376()
	poison377()
	clearfat377()
	poison378()
	clearfat378()
	poison379()
	clearfat379()
	poison380()
	clearfat380()
	poison381()
	clearfat381()
	poison382()
	clearfat382()
	poison383()
	clearfat383()
	poison384()
	clearfat384()
	poison385()
	clearfat385()
	poison386()
	clearfat386()
	poison387()
	clearfat387()
	poison388()
	clearfat388()
	poison389()
	clearfat389()
	poison390()
	clearfat390()
	poison391()
	clearfat391()
	poison392()
	clearfat392()
	poison393()
	clearfat393()
	poison394()
	clearfat394()
	poison395()
	clearfat395()
	poison396()
	clearfat396()
	poison397()
	clearfat397()
	poison398()
	clearfat398()
	poison399()
	clearfat399()
	poison400()
	clearfat400()
	poison401()
	clearfat401()
	poison402()
	clearfat402()
	poison403()
	clearfat403()
	poison404()
	clearfat404()
	poison405()
	clearfat405()
	poison406()
	clearfat406()
	poison407()
	clearfat407()
	poison408()
	clearfat408()
	poison409()
	clearfat409()
	poison410()
	clearfat410()
	poison411()
	clearfat411()
	poison412()
	clearfat412()
	poison413()
	clearfat413()
	poison414()
	clearfat414()
	poison415()
	clearfat415()
	poison416()
	clearfat416()
	poison417()
	clearfat417()
	poison418()
	clearfat418()
	poison419()
	clearfat419()
	poison420()
	clearfat420()
	poison421()
	clearfat421()
	poison422()
	clearfat422()
	poison423()
	clearfat423()
	poison424()
	clearfat424()
	poison425()
	clearfat425()
	poison426()
	clearfat426()
	poison427()
	clearfat427()
	poison428()
	clearfat428()
	poison429()
	clearfat429()
	poison430()
	clearfat430()
	poison431()
	clearfat431()
	poison432()
	clearfat432()
	poison433()
	clearfat433()
	poison434()
	clearfat434()
	poison435()
	clearfat435()
	poison436()
	clearfat436()
	poison437()
	clearfat437()
	poison438()
	clearfat438()
	poison439()
	clearfat439()
	poison440()
	clearfat440()
	poison441()
	clearfat441()
	poison442()
	clearfat442()
	poison443()
	clearfat443()
	poison444()
	clearfat444()
	poison445()
	clearfat445()
	poison446()
	clearfat446()
	poison447()
	clearfat447()
	poison448()
	clearfat448()
	poison449()
	clearfat449()
	poison450()
	clearfat450()
	poison451()
	clearfat451()
	poison452()
	clearfat452()
	poison453()
	clearfat453()
	poison454()
	clearfat454()
	poison455()
	clearfat455()
	poison456()
	clearfat456()
	poison457()
	clearfat457()
	poison458()
	clearfat458()
	poison459()
	clearfat459()
	poison460()
	clearfat460()
	poison461()
	clearfat461()
	poison462()
	clearfat462()
	poison463()
	clearfat463()
	poison464()
	clearfat464()
	poison465()
	clearfat465()
	poison466()
	clearfat466()
	poison467()
	clearfat467()
	poison468()
	clearfat468()
	poison469()
	clearfat469()
	poison470()
	clearfat470()
	poison471()
	clearfat471()
	poison472()
	clearfat472()
	poison473()
	clearfat473()
	poison474()
	clearfat474()
	poison475()
	clearfat475()
	poison476()
	clearfat476()
	poison477()
	clearfat477()
	poison478()
	clearfat478()
	poison479()
	clearfat479()
	poison480()
	clearfat480()
	poison481()
	clearfat481()
	poison482()
	clearfat482()
	poison483()
	clearfat483()
	poison484()
	clearfat484()
	poison485()
	clearfat485()
	poison486()
	clearfat486()
	poison487()
	clearfat487()
	poison488()
	clearfat488()
	poison489()
	clearfat489()
	poison490()
	clearfat490()
	poison491()
	clearfat491()
	poison492()
	clearfat492()
	poison493()
	clearfat493()
	poison494()
	clearfat494()
	poison495()
	clearfat495()
	poison496()
	clearfat496()
	poison497()
	clearfat497()
	poison498()
	clearfat498()
	poison499()
	clearfat499()
	poison500()
	clearfat500()
	poison501()
	clearfat501()
	poison502()
	clearfat502()
	poison503()
	clearfat503()
	poison504()
	clearfat504()
	poison505()
	clearfat505()
	poison506()
	clearfat506()
	poison507()
	clearfat507()
	poison508()
	clearfat508()
	poison509()
	clearfat509()
	poison510()
	clearfat510()
	poison511()
	clearfat511()
	poison512()
	clearfat512()
	poison513()
	clearfat513()
	poison514()
	clearfat514()
	poison515()
	clearfat515()
	poison516()
	clearfat516()
	poison517()
	clearfat517()
	poison518()
	clearfat518()
	poison519()
	clearfat519()
	poison520()
	clearfat520()
	poison521()
	clearfat521()
	poison522()
	clearfat522()
	poison523()
	clearfat523()
	poison524()
	clearfat524()
	poison525()
	clearfat525()
	poison526()
	clearfat526()
	poison527()
	clearfat527()
	poison528()
	clearfat528()
	poison529()
	clearfat529()
	poison530()
	clearfat530()
	poison531()
	clearfat531()
	poison532()
	clearfat532()
	poison533()
	clearfat533()
	poison534()
	clearfat534()
	poison535()
	clearfat535()
	poison536()
	clearfat536()
	poison537()
	clearfat537()
	poison538()
	clearfat538()
	poison539()
	clearfat539()
	poison540()
	clearfat540()
	poison541()
	clearfat541()
	poison542()
	clearfat542()
	poison543()
	clearfat543()
	poison544()
	clearfat544()
	poison545()
	clearfat545()
	poison546()
	clearfat546()
	poison547()
	clearfat547()
	poison548()
	clearfat548()
	poison549()
	clearfat549()
	poison550()
	clearfat550()
	poison551()
	clearfat551()
	poison552()
	clearfat552()
	poison553()
	clearfat553()
	poison554()
	clearfat554()
	poison555()
	clearfat555()
	poison556()
	clearfat556()
	poison557()
	clearfat557()
	poison558()
	clearfat558()
	poison559()
	clearfat559()
	poison560()
	clearfat560()
	poison561()
	clearfat561()
	poison562()
	clearfat562()
	poison563()
	clearfat563()
	poison564()
	clearfat564()
	poison565()
	clearfat565()
	poison566()
	clearfat566()
	poison567()
	clearfat567()
	poison568()
	clearfat568()
	poison569()
	clearfat569()
	poison570()
	clearfat570()
	poison571()
	clearfat571()
	poison572()
	clearfat572()
	poison573()
	clearfat573()
	poison574()
	clearfat574()
	poison575()
	clearfat575()
	poison576()
	clearfat576()
	poison577()
	clearfat577()
	poison578()
	clearfat578()
	poison579()
	clearfat579()
	poison580()
	clearfat580()
	poison581()
	clearfat581()
	poison582()
	clearfat582()
	poison583()
	clearfat583()
	poison584()
	clearfat584()
	poison585()
	clearfat585()
	poison586()
	clearfat586()
	poison587()
	clearfat587()
	poison588()
	clearfat588()
	poison589()
	clearfat589()
	poison590()
	clearfat590()
	poison591()
	clearfat591()
	poison592()
	clearfat592()
	poison593()
	clearfat593()
	poison594()
	clearfat594()
	poison595()
	clearfat595()
	poison596()
	clearfat596()
	poison597()
	clearfat597()
	poison598()
	clearfat598()
	poison599()
	clearfat599()
	poison600()
	clearfat600()
	poison601()
	clearfat601()
	poison602()
	clearfat602()
	poison603()
	clearfat603()
	poison604()
	clearfat604()
	poison605()
	clearfat605()
	poison606()
	clearfat606()
	poison607()
	clearfat607()
	poison608()
	clearfat608()
	poison609()
	clearfat609()
	poison610()
	clearfat610()
	poison611()
	clearfat611()
	poison612()
	clearfat612()
	poison613()
	clearfat613()
	poison614()
	clearfat614()
	poison615()
	clearfat615()
	poison616()
	clearfat616()
	poison617()
	clearfat617()
	poison618()
	clearfat618()
	poison619()
	clearfat619()
	poison620()
	clearfat620()
	poison621()
	clearfat621()
	poison622()
	clearfat622()
	poison623()
	clearfat623()
	poison624()
	clearfat624()
	poison625()
	clearfat625()
	poison626()
	clearfat626()
	poison627()
	clearfat627()
	poison628()
	clearfat628()
	poison629()
	clearfat629()
	poison630()
	clearfat630()
	poison631()
	clearfat631()
	poison632()
	clearfat632()
	poison633()
	clearfat633()
	poison634()
	clearfat634()
	poison635()
	clearfat635()
	poison636()
	clearfat636()
	poison637()
	clearfat637()
	poison638()
	clearfat638()
	poison639()
	clearfat639()
	poison640()
	clearfat640()
	poison641()
	clearfat641()
	poison642()
	clearfat642()
	poison643()
	clearfat643()
	poison644()
	clearfat644()
	poison645()
	clearfat645()
	poison646()
	clearfat646()
	poison647()
	clearfat647()
	poison648()
	clearfat648()
	poison649()
	clearfat649()
	poison650()
	clearfat650()
	poison651()
	clearfat651()
	poison652()
	clearfat652()
	poison653()
	clearfat653()
	poison654()
	clearfat654()
	poison655()
	clearfat655()
	poison656()
	clearfat656()
	poison657()
	clearfat657()
	poison658()
	clearfat658()
	poison659()
	clearfat659()
	poison660()
	clearfat660()
	poison661()
	clearfat661()
	poison662()
	clearfat662()
	poison663()
	clearfat663()
	poison664()
	clearfat664()
	poison665()
	clearfat665()
	poison666()
	clearfat666()
	poison667()
	clearfat667()
	poison668()
	clearfat668()
	poison669()
	clearfat669()
	poison670()
	clearfat670()
	poison671()
	clearfat671()
	poison672()
	clearfat672()
	poison673()
	clearfat673()
	poison674()
	clearfat674()
	poison675()
	clearfat675()
	poison676()
	clearfat676()
	poison677()
	clearfat677()
	poison678()
	clearfat678()
	poison679()
	clearfat679()
	poison680()
	clearfat680()
	poison681()
	clearfat681()
	poison682()
	clearfat682()
	poison683()
	clearfat683()
	poison684()
	clearfat684()
	poison685()
	clearfat685()
	poison686()
	clearfat686()
	poison687()
	clearfat687()
	poison688()
	clearfat688()
	poison689()
	clearfat689()
	poison690()
	clearfat690()
	poison691()
	clearfat691()
	poison692()
	clearfat692()
	poison693()
	clearfat693()
	poison694()
	clearfat694()
	poison695()
	clearfat695()
	poison696()
	clearfat696()
	poison697()
	clearfat697()
	poison698()
	clearfat698()
	poison699()
	clearfat699()
	poison700()
	clearfat700()
	poison701()
	clearfat701()
	poison702()
	clearfat702()
	poison703()
	clearfat703()
	poison704()
	clearfat704()
	poison705()
	clearfat705()
	poison706()
	clearfat706()
	poison707()
	clearfat707()
	poison708()
	clearfat708()
	poison709()
	clearfat709()
	poison710()
	clearfat710()
	poison711()
	clearfat711()
	poison712()
	clearfat712()
	poison713()
	clearfat713()
	poison714()
	clearfat714()
	poison715()
	clearfat715()
	poison716()
	clearfat716()
	poison717()
	clearfat717()
	poison718()
	clearfat718()
	poison719()
	clearfat719()
	poison720()
	clearfat720()
	poison721()
	clearfat721()
	poison722()
	clearfat722()
	poison723()
	clearfat723()
	poison724()
	clearfat724()
	poison725()
	clearfat725()
	poison726()
	clearfat726()
	poison727()
	clearfat727()
	poison728()
	clearfat728()
	poison729()
	clearfat729()
	poison730()
	clearfat730()
	poison731()
	clearfat731()
	poison732()
	clearfat732()
	poison733()
	clearfat733()
	poison734()
	clearfat734()
	poison735()
	clearfat735()
	poison736()
	clearfat736()
	poison737()
	clearfat737()
	poison738()
	clearfat738()
	poison739()
	clearfat739()
	poison740()
	clearfat740()
	poison741()
	clearfat741()
	poison742()
	clearfat742()
	poison743()
	clearfat743()
	poison744()
	clearfat744()
	poison745()
	clearfat745()
	poison746()
	clearfat746()
	poison747()
	clearfat747()
	poison748()
	clearfat748()
	poison749()
	clearfat749()
	poison750()
	clearfat750()
	poison751()
	clearfat751()
	poison752()
	clearfat752()
	poison753()
	clearfat753()
	poison754()
	clearfat754()
	poison755()
	clearfat755()
	poison756()
	clearfat756()
	poison757()
	clearfat757()
	poison758()
	clearfat758()
	poison759()
	clearfat759()
	poison760()
	clearfat760()
	poison761()
	clearfat761()
	poison762()
	clearfat762()
	poison763()
	clearfat763()
	poison764()
	clearfat764()
	poison765()
	clearfat765()
	poison766()
	clearfat766()
	poison767()
	clearfat767()
	poison768()
	clearfat768()
	poison769()
	clearfat769()
	poison770()
	clearfat770()
	poison771()
	clearfat771()
	poison772()
	clearfat772()
	poison773()
	clearfat773()
	poison774()
	clearfat774()
	poison775()
	clearfat775()
	poison776()
	clearfat776()
	poison777()
	clearfat777()
	poison778()
	clearfat778()
	poison779()
	clearfat779()
	poison780()
	clearfat780()
	poison781()
	clearfat781()
	poison782()
	clearfat782()
	poison783()
	clearfat783()
	poison784()
	clearfat784()
	poison785()
	clearfat785()
	poison786()
	clearfat786()
	poison787()
	clearfat787()
	poison788()
	clearfat788()
	poison789()
	clearfat789()
	poison790()
	clearfat790()
	poison791()
	clearfat791()
	poison792()
	clearfat792()
	poison793()
	clearfat793()
	poison794()
	clearfat794()
	poison795()
	clearfat795()
	poison796()
	clearfat796()
	poison797()
	clearfat797()
	poison798()
	clearfat798()
	poison799()
	clearfat799()
	poison800()
	clearfat800()
	poison801()
	clearfat801()
	poison802()
	clearfat802()
	poison803()
	clearfat803()
	poison804()
	clearfat804()
	poison805()
	clearfat805()
	poison806()
	clearfat806()
	poison807()
	clearfat807()
	poison808()
	clearfat808()
	poison809()
	clearfat809()
	poison810()
	clearfat810()
	poison811()
	clearfat811()
	poison812()
	clearfat812()
	poison813()
	clearfat813()
	poison814()
	clearfat814()
	poison815()
	clearfat815()
	poison816()
	clearfat816()
	poison817()
	clearfat817()
	poison818()
	clearfat818()
	poison819()
	clearfat819()
	poison820()
	clearfat820()
	poison821()
	clearfat821()
	poison822()
	clearfat822()
	poison823()
	clearfat823()
	poison824()
	clearfat824()
	poison825()
	clearfat825()
	poison826()
	clearfat826()
	poison827()
	clearfat827()
	poison828()
	clearfat828()
	poison829()
	clearfat829()
	poison830()
	clearfat830()
	poison831()
	clearfat831()
	poison832()
	clearfat832()
	poison833()
	clearfat833()
	poison834()
	clearfat834()
	poison835()
	clearfat835()
	poison836()
	clearfat836()
	poison837()
	clearfat837()
	poison838()
	clearfat838()
	poison839()
	clearfat839()
	poison840()
	clearfat840()
	poison841()
	clearfat841()
	poison842()
	clearfat842()
	poison843()
	clearfat843()
	poison844()
	clearfat844()
	poison845()
	clearfat845()
	poison846()
	clearfat846()
	poison847()
	clearfat847()
	poison848()
	clearfat848()
	poison849()
	clearfat849()
	poison850()
	clearfat850()
	poison851()
	clearfat851()
	poison852()
	clearfat852()
	poison853()
	clearfat853()
	poison854()
	clearfat854()
	poison855()
	clearfat855()
	poison856()
	clearfat856()
	poison857()
	clearfat857()
	poison858()
	clearfat858()
	poison859()
	clearfat859()
	poison860()
	clearfat860()
	poison861()
	clearfat861()
	poison862()
	clearfat862()
	poison863()
	clearfat863()
	poison864()
	clearfat864()
	poison865()
	clearfat865()
	poison866()
	clearfat866()
	poison867()
	clearfat867()
	poison868()
	clearfat868()
	poison869()
	clearfat869()
	poison870()
	clearfat870()
	poison871()
	clearfat871()
	poison872()
	clearfat872()
	poison873()
	clearfat873()
	poison874()
	clearfat874()
	poison875()
	clearfat875()
	poison876()
	clearfat876()
	poison877()
	clearfat877()
	poison878()
	clearfat878()
	poison879()
	clearfat879()
	poison880()
	clearfat880()
	poison881()
	clearfat881()
	poison882()
	clearfat882()
	poison883()
	clearfat883()
	poison884()
	clearfat884()
	poison885()
	clearfat885()
	poison886()
	clearfat886()
	poison887()
	clearfat887()
	poison888()
	clearfat888()
	poison889()
	clearfat889()
	poison890()
	clearfat890()
	poison891()
	clearfat891()
	poison892()
	clearfat892()
	poison893()
	clearfat893()
	poison894()
	clearfat894()
	poison895()
	clearfat895()
	poison896()
	clearfat896()
	poison897()
	clearfat897()
	poison898()
	clearfat898()
	poison899()
	clearfat899()
	poison900()
	clearfat900()
	poison901()
	clearfat901()
	poison902()
	clearfat902()
	poison903()
	clearfat903()
	poison904()
	clearfat904()
	poison905()
	clearfat905()
	poison906()
	clearfat906()
	poison907()
	clearfat907()
	poison908()
	clearfat908()
	poison909()
	clearfat909()
	poison910()
	clearfat910()
	poison911()
	clearfat911()
	poison912()
	clearfat912()
	poison913()
	clearfat913()
	poison914()
	clearfat914()
	poison915()
	clearfat915()
	poison916()
	clearfat916()
	poison917()
	clearfat917()
	poison918()
	clearfat918()
	poison919()
	clearfat919()
	poison920()
	clearfat920()
	poison921()
	clearfat921()
	poison922()
	clearfat922()
	poison923()
	clearfat923()
	poison924()
	clearfat924()
	poison925()
	clearfat925()
	poison926()
	clearfat926()
	poison927()
	clearfat927()
	poison928()
	clearfat928()
	poison929()
	clearfat929()
	poison930()
	clearfat930()
	poison931()
	clearfat931()
	poison932()
	clearfat932()
	poison933()
	clearfat933()
	poison934()
	clearfat934()
	poison935()
	clearfat935()
	poison936()
	clearfat936()
	poison937()
	clearfat937()
	poison938()
	clearfat938()
	poison939()
	clearfat939()
	poison940()
	clearfat940()
	poison941()
	clearfat941()
	poison942()
	clearfat942()
	poison943()
	clearfat943()
	poison944()
	clearfat944()
	poison945()
	clearfat945()
	poison946()
	clearfat946()
	poison947()
	clearfat947()
	poison948()
	clearfat948()
	poison949()
	clearfat949()
	poison950()
	clearfat950()
	poison951()
	clearfat951()
	poison952()
	clearfat952()
	poison953()
	clearfat953()
	poison954()
	clearfat954()
	poison955()
	clearfat955()
	poison956()
	clearfat956()
	poison957()
	clearfat957()
	poison958()
	clearfat958()
	poison959()
	clearfat959()
	poison960()
	clearfat960()
	poison961()
	clearfat961()
	poison962()
	clearfat962()
	poison963()
	clearfat963()
	poison964()
	clearfat964()
	poison965()
	clearfat965()
	poison966()
	clearfat966()
	poison967()
	clearfat967()
	poison968()
	clearfat968()
	poison969()
	clearfat969()
	poison970()
	clearfat970()
	poison971()
	clearfat971()
	poison972()
	clearfat972()
	poison973()
	clearfat973()
	poison974()
	clearfat974()
	poison975()
	clearfat975()
	poison976()
	clearfat976()
	poison977()
	clearfat977()
	poison978()
	clearfat978()
	poison979()
	clearfat979()
	poison980()
	clearfat980()
	poison981()
	clearfat981()
	poison982()
	clearfat982()
	poison983()
	clearfat983()
	poison984()
	clearfat984()
	poison985()
	clearfat985()
	poison986()
	clearfat986()
	poison987()
	clearfat987()
	poison988()
	clearfat988()
	poison989()
	clearfat989()
	poison990()
	clearfat990()
	poison991()
	clearfat991()
	poison992()
	clearfat992()
	poison993()
	clearfat993()
	poison994()
	clearfat994()
	poison995()
	clearfat995()
	poison996()
	clearfat996()
	poison997()
	clearfat997()
	poison998()
	clearfat998()
	poison999()
	clearfat999()
	poison1000()
	clearfat1000()
	poison1001()
	clearfat1001()
	poison1002()
	clearfat1002()
	poison1003()
	clearfat1003()
	poison1004()
	clearfat1004()
	poison1005()
	clearfat1005()
	poison1006()
	clearfat1006()
	poison1007()
	clearfat1007()
	poison1008()
	clearfat1008()
	poison1009()
	clearfat1009()
	poison1010()
	clearfat1010()
	poison1011()
	clearfat1011()
	poison1012()
	clearfat1012()
	poison1013()
	clearfat1013()
	poison1014()
	clearfat1014()
	poison1015()
	clearfat1015()
	poison1016()
	clearfat1016()
	poison1017()
	clearfat1017()
	poison1018()
	clearfat1018()
	poison1019()
	clearfat1019()
	poison1020()
	clearfat1020()
	poison1021()
	clearfat1021()
	poison1022()
	clearfat1022()
	poison1023()
	clearfat1023()
	poison1024()
	clearfat1024()
	poison1025()
	clearfat1025()
	poison1026()
	clearfat1026()
	poison1027()
	clearfat1027()
	poison1028()
	clearfat1028()
	poison1029()
	clearfat1029()
	poison1030()
	clearfat1030()
	poison1031()
	clearfat1031()
	poison1032()
	clearfat1032()
	poison1033()
	clearfat1033()
	poison1034()
	clearfat1034()
	poison1035()
	clearfat1035()
	poison1036()
	clearfat1036()
	poison1037()
	clearfat1037()
	poison1038()
	clearfat1038()
	poison1039()
	clearfat1039()
	poison1040()
	clearfat1040()
	poison1041()
	clearfat1041()
	poison1042()
	clearfat1042()
	poison1043()
	clearfat1043()
	poison1044()
	clearfat1044()
	poison1045()
	clearfat1045()
	poison1046()
	clearfat1046()
	poison1047()
	clearfat1047()
	poison1048()
	clearfat1048()
	poison1049()
	clearfat1049()
	poison1050()
	clearfat1050()
	poison1051()
	clearfat1051()
	poison1052()
	clearfat1052()
	poison1053()
	clearfat1053()
	poison1054()
	clearfat1054()
	poison1055()
	clearfat1055()
	poison1056()
	clearfat1056()
	poison1057()
	clearfat1057()
	poison1058()
	clearfat1058()
	poison1059()
	clearfat1059()
	poison1060()
	clearfat1060()
	poison1061()
	clearfat1061()
	poison1062()
	clearfat1062()
	poison1063()
	clearfat1063()
	poison1064()
	clearfat1064()
	poison1065()
	clearfat1065()
	poison1066()
	clearfat1066()
	poison1067()
	clearfat1067()
	poison1068()
	clearfat1068()
	poison1069()
	clearfat1069()
	poison1070()
	clearfat1070()
	poison1071()
	clearfat1071()
	poison1072()
	clearfat1072()
	poison1073()
	clearfat1073()
	poison1074()
	clearfat1074()
	poison1075()
	clearfat1075()
	poison1076()
	clearfat1076()
	poison1077()
	clearfat1077()
	poison1078()
	clearfat1078()
	poison1079()
	clearfat1079()
	poison1080()
	clearfat1080()
	poison1081()
	clearfat1081()
	poison1082()
	clearfat1082()
	poison1083()
	clearfat1083()
	poison1084()
	clearfat1084()
	poison1085()
	clearfat1085()
	poison1086()
	clearfat1086()
	poison1087()
	clearfat1087()
	poison1088()
	clearfat1088()
	poison1089()
	clearfat1089()
	poison1090()
	clearfat1090()
	poison1091()
	clearfat1091()
	poison1092()
	clearfat1092()
	poison1093()
	clearfat1093()
	poison1094()
	clearfat1094()
	poison1095()
	clearfat1095()
	poison1096()
	clearfat1096()
	poison1097()
	clearfat1097()
	poison1098()
	clearfat1098()
	poison1099()
	clearfat1099()
	poison1100()
	clearfat1100()
	
	if count != 0 {
		println("failed", count, "case(s)")
	}
}
