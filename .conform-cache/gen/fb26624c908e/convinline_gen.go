package main

import ( "fmt"; "math" )
func int_to_int(x int) int { return int(x) }
func int_to_int8(x int) int8 { return int8(x) }
func int_to_int16(x int) int16 { return int16(x) }
func int_to_int32(x int) int32 { return int32(x) }
func int_to_int64(x int) int64 { return int64(x) }
func int_to_uint(x int) uint { return uint(x) }
func int_to_uint8(x int) uint8 { return uint8(x) }
func int_to_uint16(x int) uint16 { return uint16(x) }
func int_to_uint32(x int) uint32 { return uint32(x) }
func int_to_uint64(x int) uint64 { return uint64(x) }
func int_to_uintptr(x int) uintptr { return uintptr(x) }
func int_to_float32(x int) float32 { return float32(x) }
func int_to_float64(x int) float64 { return float64(x) }
func int8_to_int(x int8) int { return int(x) }
func int8_to_int8(x int8) int8 { return int8(x) }
func int8_to_int16(x int8) int16 { return int16(x) }
func int8_to_int32(x int8) int32 { return int32(x) }
func int8_to_int64(x int8) int64 { return int64(x) }
func int8_to_uint(x int8) uint { return uint(x) }
func int8_to_uint8(x int8) uint8 { return uint8(x) }
func int8_to_uint16(x int8) uint16 { return uint16(x) }
func int8_to_uint32(x int8) uint32 { return uint32(x) }
func int8_to_uint64(x int8) uint64 { return uint64(x) }
func int8_to_uintptr(x int8) uintptr { return uintptr(x) }
func int8_to_float32(x int8) float32 { return float32(x) }
func int8_to_float64(x int8) float64 { return float64(x) }
func int16_to_int(x int16) int { return int(x) }
func int16_to_int8(x int16) int8 { return int8(x) }
func int16_to_int16(x int16) int16 { return int16(x) }
func int16_to_int32(x int16) int32 { return int32(x) }
func int16_to_int64(x int16) int64 { return int64(x) }
func int16_to_uint(x int16) uint { return uint(x) }
func int16_to_uint8(x int16) uint8 { return uint8(x) }
func int16_to_uint16(x int16) uint16 { return uint16(x) }
func int16_to_uint32(x int16) uint32 { return uint32(x) }
func int16_to_uint64(x int16) uint64 { return uint64(x) }
func int16_to_uintptr(x int16) uintptr { return uintptr(x) }
func int16_to_float32(x int16) float32 { return float32(x) }
func int16_to_float64(x int16) float64 { return float64(x) }
func int32_to_int(x int32) int { return int(x) }
func int32_to_int8(x int32) int8 { return int8(x) }
func int32_to_int16(x int32) int16 { return int16(x) }
func int32_to_int32(x int32) int32 { return int32(x) }
func int32_to_int64(x int32) int64 { return int64(x) }
func int32_to_uint(x int32) uint { return uint(x) }
func int32_to_uint8(x int32) uint8 { return uint8(x) }
func int32_to_uint16(x int32) uint16 { return uint16(x) }
func int32_to_uint32(x int32) uint32 { return uint32(x) }
func int32_to_uint64(x int32) uint64 { return uint64(x) }
func int32_to_uintptr(x int32) uintptr { return uintptr(x) }
func int32_to_float32(x int32) float32 { return float32(x) }
func int32_to_float64(x int32) float64 { return float64(x) }
func int64_to_int(x int64) int { return int(x) }
func int64_to_int8(x int64) int8 { return int8(x) }
func int64_to_int16(x int64) int16 { return int16(x) }
func int64_to_int32(x int64) int32 { return int32(x) }
func int64_to_int64(x int64) int64 { return int64(x) }
func int64_to_uint(x int64) uint { return uint(x) }
func int64_to_uint8(x int64) uint8 { return uint8(x) }
func int64_to_uint16(x int64) uint16 { return uint16(x) }
func int64_to_uint32(x int64) uint32 { return uint32(x) }
func int64_to_uint64(x int64) uint64 { return uint64(x) }
func int64_to_uintptr(x int64) uintptr { return uintptr(x) }
func int64_to_float32(x int64) float32 { return float32(x) }
func int64_to_float64(x int64) float64 { return float64(x) }
func uint_to_int(x uint) int { return int(x) }
func uint_to_int8(x uint) int8 { return int8(x) }
func uint_to_int16(x uint) int16 { return int16(x) }
func uint_to_int32(x uint) int32 { return int32(x) }
func uint_to_int64(x uint) int64 { return int64(x) }
func uint_to_uint(x uint) uint { return uint(x) }
func uint_to_uint8(x uint) uint8 { return uint8(x) }
func uint_to_uint16(x uint) uint16 { return uint16(x) }
func uint_to_uint32(x uint) uint32 { return uint32(x) }
func uint_to_uint64(x uint) uint64 { return uint64(x) }
func uint_to_uintptr(x uint) uintptr { return uintptr(x) }
func uint_to_float32(x uint) float32 { return float32(x) }
func uint_to_float64(x uint) float64 { return float64(x) }
func uint8_to_int(x uint8) int { return int(x) }
func uint8_to_int8(x uint8) int8 { return int8(x) }
func uint8_to_int16(x uint8) int16 { return int16(x) }
func uint8_to_int32(x uint8) int32 { return int32(x) }
func uint8_to_int64(x uint8) int64 { return int64(x) }
func uint8_to_uint(x uint8) uint { return uint(x) }
func uint8_to_uint8(x uint8) uint8 { return uint8(x) }
func uint8_to_uint16(x uint8) uint16 { return uint16(x) }
func uint8_to_uint32(x uint8) uint32 { return uint32(x) }
func uint8_to_uint64(x uint8) uint64 { return uint64(x) }
func uint8_to_uintptr(x uint8) uintptr { return uintptr(x) }
func uint8_to_float32(x uint8) float32 { return float32(x) }
func uint8_to_float64(x uint8) float64 { return float64(x) }
func uint16_to_int(x uint16) int { return int(x) }
func uint16_to_int8(x uint16) int8 { return int8(x) }
func uint16_to_int16(x uint16) int16 { return int16(x) }
func uint16_to_int32(x uint16) int32 { return int32(x) }
func uint16_to_int64(x uint16) int64 { return int64(x) }
func uint16_to_uint(x uint16) uint { return uint(x) }
func uint16_to_uint8(x uint16) uint8 { return uint8(x) }
func uint16_to_uint16(x uint16) uint16 { return uint16(x) }
func uint16_to_uint32(x uint16) uint32 { return uint32(x) }
func uint16_to_uint64(x uint16) uint64 { return uint64(x) }
func uint16_to_uintptr(x uint16) uintptr { return uintptr(x) }
func uint16_to_float32(x uint16) float32 { return float32(x) }
func uint16_to_float64(x uint16) float64 { return float64(x) }
func uint32_to_int(x uint32) int { return int(x) }
func uint32_to_int8(x uint32) int8 { return int8(x) }
func uint32_to_int16(x uint32) int16 { return int16(x) }
func uint32_to_int32(x uint32) int32 { return int32(x) }
func uint32_to_int64(x uint32) int64 { return int64(x) }
func uint32_to_uint(x uint32) uint { return uint(x) }
func uint32_to_uint8(x uint32) uint8 { return uint8(x) }
func uint32_to_uint16(x uint32) uint16 { return uint16(x) }
func uint32_to_uint32(x uint32) uint32 { return uint32(x) }
func uint32_to_uint64(x uint32) uint64 { return uint64(x) }
func uint32_to_uintptr(x uint32) uintptr { return uintptr(x) }
func uint32_to_float32(x uint32) float32 { return float32(x) }
func uint32_to_float64(x uint32) float64 { return float64(x) }
func uint64_to_int(x uint64) int { return int(x) }
func uint64_to_int8(x uint64) int8 { return int8(x) }
func uint64_to_int16(x uint64) int16 { return int16(x) }
func uint64_to_int32(x uint64) int32 { return int32(x) }
func uint64_to_int64(x uint64) int64 { return int64(x) }
func uint64_to_uint(x uint64) uint { return uint(x) }
func uint64_to_uint8(x uint64) uint8 { return uint8(x) }
func uint64_to_uint16(x uint64) uint16 { return uint16(x) }
func uint64_to_uint32(x uint64) uint32 { return uint32(x) }
func uint64_to_uint64(x uint64) uint64 { return uint64(x) }
func uint64_to_uintptr(x uint64) uintptr { return uintptr(x) }
func uint64_to_float32(x uint64) float32 { return float32(x) }
func uint64_to_float64(x uint64) float64 { return float64(x) }
func uintptr_to_int(x uintptr) int { return int(x) }
func uintptr_to_int8(x uintptr) int8 { return int8(x) }
func uintptr_to_int16(x uintptr) int16 { return int16(x) }
func uintptr_to_int32(x uintptr) int32 { return int32(x) }
func uintptr_to_int64(x uintptr) int64 { return int64(x) }
func uintptr_to_uint(x uintptr) uint { return uint(x) }
func uintptr_to_uint8(x uintptr) uint8 { return uint8(x) }
func uintptr_to_uint16(x uintptr) uint16 { return uint16(x) }
func uintptr_to_uint32(x uintptr) uint32 { return uint32(x) }
func uintptr_to_uint64(x uintptr) uint64 { return uint64(x) }
func uintptr_to_uintptr(x uintptr) uintptr { return uintptr(x) }
func uintptr_to_float32(x uintptr) float32 { return float32(x) }
func uintptr_to_float64(x uintptr) float64 { return float64(x) }
func float32_to_int(x float32) int { return int(x) }
func float32_to_int8(x float32) int8 { return int8(x) }
func float32_to_int16(x float32) int16 { return int16(x) }
func float32_to_int32(x float32) int32 { return int32(x) }
func float32_to_int64(x float32) int64 { return int64(x) }
func float32_to_uint(x float32) uint { return uint(x) }
func float32_to_uint8(x float32) uint8 { return uint8(x) }
func float32_to_uint16(x float32) uint16 { return uint16(x) }
func float32_to_uint32(x float32) uint32 { return uint32(x) }
func float32_to_uint64(x float32) uint64 { return uint64(x) }
func float32_to_uintptr(x float32) uintptr { return uintptr(x) }
func float32_to_float32(x float32) float32 { return float32(x) }
func float32_to_float64(x float32) float64 { return float64(x) }
func float64_to_int(x float64) int { return int(x) }
func float64_to_int8(x float64) int8 { return int8(x) }
func float64_to_int16(x float64) int16 { return int16(x) }
func float64_to_int32(x float64) int32 { return int32(x) }
func float64_to_int64(x float64) int64 { return int64(x) }
func float64_to_uint(x float64) uint { return uint(x) }
func float64_to_uint8(x float64) uint8 { return uint8(x) }
func float64_to_uint16(x float64) uint16 { return uint16(x) }
func float64_to_uint32(x float64) uint32 { return uint32(x) }
func float64_to_uint64(x float64) uint64 { return uint64(x) }
func float64_to_uintptr(x float64) uintptr { return uintptr(x) }
func float64_to_float32(x float64) float32 { return float32(x) }
func float64_to_float64(x float64) float64 { return float64(x) }
var (
	v0 = int_to_int(-0x8000_0000_0000_0000)
	v1 = int_to_int(-0x7fff_ffff_ffff_ffff)
	v2 = int_to_int(-0x12_3456_7890)
	v3 = int_to_int(0x12_3456_7890)
	v4 = int_to_int(0x7fff_ffff_ffff_ffff)
	v5 = int_to_int(-0x8000_0000)
	v6 = int_to_int(-0x7fff_ffff)
	v7 = int_to_int(-0x12_3456)
	v8 = int_to_int(0x12_3456)
	v9 = int_to_int(0x7fff_ffff)
	v10 = int_to_int(-0x8000)
	v11 = int_to_int(-0x7fff)
	v12 = int_to_int(-0x1234)
	v13 = int_to_int(0x1234)
	v14 = int_to_int(0x7fff)
	v15 = int_to_int(-0x80)
	v16 = int_to_int(-0x7f)
	v17 = int_to_int(-0x12)
	v18 = int_to_int(-1)
	v19 = int_to_int(0)
	v20 = int_to_int(1)
	v21 = int_to_int(0x12)
	v22 = int_to_int(0x7f)
	v23 = int_to_int8(-0x8000_0000_0000_0000)
	v24 = int_to_int8(-0x7fff_ffff_ffff_ffff)
	v25 = int_to_int8(-0x12_3456_7890)
	v26 = int_to_int8(0x12_3456_7890)
	v27 = int_to_int8(0x7fff_ffff_ffff_ffff)
	v28 = int_to_int8(-0x8000_0000)
	v29 = int_to_int8(-0x7fff_ffff)
	v30 = int_to_int8(-0x12_3456)
	v31 = int_to_int8(0x12_3456)
	v32 = int_to_int8(0x7fff_ffff)
	v33 = int_to_int8(-0x8000)
	v34 = int_to_int8(-0x7fff)
	v35 = int_to_int8(-0x1234)
	v36 = int_to_int8(0x1234)
	v37 = int_to_int8(0x7fff)
	v38 = int_to_int8(-0x80)
	v39 = int_to_int8(-0x7f)
	v40 = int_to_int8(-0x12)
	v41 = int_to_int8(-1)
	v42 = int_to_int8(0)
	v43 = int_to_int8(1)
	v44 = int_to_int8(0x12)
	v45 = int_to_int8(0x7f)
	v46 = int_to_int16(-0x8000_0000_0000_0000)
	v47 = int_to_int16(-0x7fff_ffff_ffff_ffff)
	v48 = int_to_int16(-0x12_3456_7890)
	v49 = int_to_int16(0x12_3456_7890)
	v50 = int_to_int16(0x7fff_ffff_ffff_ffff)
	v51 = int_to_int16(-0x8000_0000)
	v52 = int_to_int16(-0x7fff_ffff)
	v53 = int_to_int16(-0x12_3456)
	v54 = int_to_int16(0x12_3456)
	v55 = int_to_int16(0x7fff_ffff)
	v56 = int_to_int16(-0x8000)
	v57 = int_to_int16(-0x7fff)
	v58 = int_to_int16(-0x1234)
	v59 = int_to_int16(0x1234)
	v60 = int_to_int16(0x7fff)
	v61 = int_to_int16(-0x80)
	v62 = int_to_int16(-0x7f)
	v63 = int_to_int16(-0x12)
	v64 = int_to_int16(-1)
	v65 = int_to_int16(0)
	v66 = int_to_int16(1)
	v67 = int_to_int16(0x12)
	v68 = int_to_int16(0x7f)
	v69 = int_to_int32(-0x8000_0000_0000_0000)
	v70 = int_to_int32(-0x7fff_ffff_ffff_ffff)
	v71 = int_to_int32(-0x12_3456_7890)
	v72 = int_to_int32(0x12_3456_7890)
	v73 = int_to_int32(0x7fff_ffff_ffff_ffff)
	v74 = int_to_int32(-0x8000_0000)
	v75 = int_to_int32(-0x7fff_ffff)
	v76 = int_to_int32(-0x12_3456)
	v77 = int_to_int32(0x12_3456)
	v78 = int_to_int32(0x7fff_ffff)
	v79 = int_to_int32(-0x8000)
	v80 = int_to_int32(-0x7fff)
	v81 = int_to_int32(-0x1234)
	v82 = int_to_int32(0x1234)
	v83 = int_to_int32(0x7fff)
	v84 = int_to_int32(-0x80)
	v85 = int_to_int32(-0x7f)
	v86 = int_to_int32(-0x12)
	v87 = int_to_int32(-1)
	v88 = int_to_int32(0)
	v89 = int_to_int32(1)
	v90 = int_to_int32(0x12)
	v91 = int_to_int32(0x7f)
	v92 = int_to_int64(-0x8000_0000_0000_0000)
	v93 = int_to_int64(-0x7fff_ffff_ffff_ffff)
	v94 = int_to_int64(-0x12_3456_7890)
	v95 = int_to_int64(0x12_3456_7890)
	v96 = int_to_int64(0x7fff_ffff_ffff_ffff)
	v97 = int_to_int64(-0x8000_0000)
	v98 = int_to_int64(-0x7fff_ffff)
	v99 = int_to_int64(-0x12_3456)
	v100 = int_to_int64(0x12_3456)
	v101 = int_to_int64(0x7fff_ffff)
	v102 = int_to_int64(-0x8000)
	v103 = int_to_int64(-0x7fff)
	v104 = int_to_int64(-0x1234)
	v105 = int_to_int64(0x1234)
	v106 = int_to_int64(0x7fff)
	v107 = int_to_int64(-0x80)
	v108 = int_to_int64(-0x7f)
	v109 = int_to_int64(-0x12)
	v110 = int_to_int64(-1)
	v111 = int_to_int64(0)
	v112 = int_to_int64(1)
	v113 = int_to_int64(0x12)
	v114 = int_to_int64(0x7f)
	v115 = int_to_uint(-0x8000_0000_0000_0000)
	v116 = int_to_uint(-0x7fff_ffff_ffff_ffff)
	v117 = int_to_uint(-0x12_3456_7890)
	v118 = int_to_uint(0x12_3456_7890)
	v119 = int_to_uint(0x7fff_ffff_ffff_ffff)
	v120 = int_to_uint(-0x8000_0000)
	v121 = int_to_uint(-0x7fff_ffff)
	v122 = int_to_uint(-0x12_3456)
	v123 = int_to_uint(0x12_3456)
	v124 = int_to_uint(0x7fff_ffff)
	v125 = int_to_uint(-0x8000)
	v126 = int_to_uint(-0x7fff)
	v127 = int_to_uint(-0x1234)
	v128 = int_to_uint(0x1234)
	v129 = int_to_uint(0x7fff)
	v130 = int_to_uint(-0x80)
	v131 = int_to_uint(-0x7f)
	v132 = int_to_uint(-0x12)
	v133 = int_to_uint(-1)
	v134 = int_to_uint(0)
	v135 = int_to_uint(1)
	v136 = int_to_uint(0x12)
	v137 = int_to_uint(0x7f)
	v138 = int_to_uint8(-0x8000_0000_0000_0000)
	v139 = int_to_uint8(-0x7fff_ffff_ffff_ffff)
	v140 = int_to_uint8(-0x12_3456_7890)
	v141 = int_to_uint8(0x12_3456_7890)
	v142 = int_to_uint8(0x7fff_ffff_ffff_ffff)
	v143 = int_to_uint8(-0x8000_0000)
	v144 = int_to_uint8(-0x7fff_ffff)
	v145 = int_to_uint8(-0x12_3456)
	v146 = int_to_uint8(0x12_3456)
	v147 = int_to_uint8(0x7fff_ffff)
	v148 = int_to_uint8(-0x8000)
	v149 = int_to_uint8(-0x7fff)
	v150 = int_to_uint8(-0x1234)
	v151 = int_to_uint8(0x1234)
	v152 = int_to_uint8(0x7fff)
	v153 = int_to_uint8(-0x80)
	v154 = int_to_uint8(-0x7f)
	v155 = int_to_uint8(-0x12)
	v156 = int_to_uint8(-1)
	v157 = int_to_uint8(0)
	v158 = int_to_uint8(1)
	v159 = int_to_uint8(0x12)
	v160 = int_to_uint8(0x7f)
	v161 = int_to_uint16(-0x8000_0000_0000_0000)
	v162 = int_to_uint16(-0x7fff_ffff_ffff_ffff)
	v163 = int_to_uint16(-0x12_3456_7890)
	v164 = int_to_uint16(0x12_3456_7890)
	v165 = int_to_uint16(0x7fff_ffff_ffff_ffff)
	v166 = int_to_uint16(-0x8000_0000)
	v167 = int_to_uint16(-0x7fff_ffff)
	v168 = int_to_uint16(-0x12_3456)
	v169 = int_to_uint16(0x12_3456)
	v170 = int_to_uint16(0x7fff_ffff)
	v171 = int_to_uint16(-0x8000)
	v172 = int_to_uint16(-0x7fff)
	v173 = int_to_uint16(-0x1234)
	v174 = int_to_uint16(0x1234)
	v175 = int_to_uint16(0x7fff)
	v176 = int_to_uint16(-0x80)
	v177 = int_to_uint16(-0x7f)
	v178 = int_to_uint16(-0x12)
	v179 = int_to_uint16(-1)
	v180 = int_to_uint16(0)
	v181 = int_to_uint16(1)
	v182 = int_to_uint16(0x12)
	v183 = int_to_uint16(0x7f)
	v184 = int_to_uint32(-0x8000_0000_0000_0000)
	v185 = int_to_uint32(-0x7fff_ffff_ffff_ffff)
	v186 = int_to_uint32(-0x12_3456_7890)
	v187 = int_to_uint32(0x12_3456_7890)
	v188 = int_to_uint32(0x7fff_ffff_ffff_ffff)
	v189 = int_to_uint32(-0x8000_0000)
	v190 = int_to_uint32(-0x7fff_ffff)
	v191 = int_to_uint32(-0x12_3456)
	v192 = int_to_uint32(0x12_3456)
	v193 = int_to_uint32(0x7fff_ffff)
	v194 = int_to_uint32(-0x8000)
	v195 = int_to_uint32(-0x7fff)
	v196 = int_to_uint32(-0x1234)
	v197 = int_to_uint32(0x1234)
	v198 = int_to_uint32(0x7fff)
	v199 = int_to_uint32(-0x80)
	v200 = int_to_uint32(-0x7f)
	v201 = int_to_uint32(-0x12)
	v202 = int_to_uint32(-1)
	v203 = int_to_uint32(0)
	v204 = int_to_uint32(1)
	v205 = int_to_uint32(0x12)
	v206 = int_to_uint32(0x7f)
	v207 = int_to_uint64(-0x8000_0000_0000_0000)
	v208 = int_to_uint64(-0x7fff_ffff_ffff_ffff)
	v209 = int_to_uint64(-0x12_3456_7890)
	v210 = int_to_uint64(0x12_3456_7890)
	v211 = int_to_uint64(0x7fff_ffff_ffff_ffff)
	v212 = int_to_uint64(-0x8000_0000)
	v213 = int_to_uint64(-0x7fff_ffff)
	v214 = int_to_uint64(-0x12_3456)
	v215 = int_to_uint64(0x12_3456)
	v216 = int_to_uint64(0x7fff_ffff)
	v217 = int_to_uint64(-0x8000)
	v218 = int_to_uint64(-0x7fff)
	v219 = int_to_uint64(-0x1234)
	v220 = int_to_uint64(0x1234)
	v221 = int_to_uint64(0x7fff)
	v222 = int_to_uint64(-0x80)
	v223 = int_to_uint64(-0x7f)
	v224 = int_to_uint64(-0x12)
	v225 = int_to_uint64(-1)
	v226 = int_to_uint64(0)
	v227 = int_to_uint64(1)
	v228 = int_to_uint64(0x12)
	v229 = int_to_uint64(0x7f)
	v230 = int_to_uintptr(-0x8000_0000_0000_0000)
	v231 = int_to_uintptr(-0x7fff_ffff_ffff_ffff)
	v232 = int_to_uintptr(-0x12_3456_7890)
	v233 = int_to_uintptr(0x12_3456_7890)
	v234 = int_to_uintptr(0x7fff_ffff_ffff_ffff)
	v235 = int_to_uintptr(-0x8000_0000)
	v236 = int_to_uintptr(-0x7fff_ffff)
	v237 = int_to_uintptr(-0x12_3456)
	v238 = int_to_uintptr(0x12_3456)
	v239 = int_to_uintptr(0x7fff_ffff)
	v240 = int_to_uintptr(-0x8000)
	v241 = int_to_uintptr(-0x7fff)
	v242 = int_to_uintptr(-0x1234)
	v243 = int_to_uintptr(0x1234)
	v244 = int_to_uintptr(0x7fff)
	v245 = int_to_uintptr(-0x80)
	v246 = int_to_uintptr(-0x7f)
	v247 = int_to_uintptr(-0x12)
	v248 = int_to_uintptr(-1)
	v249 = int_to_uintptr(0)
	v250 = int_to_uintptr(1)
	v251 = int_to_uintptr(0x12)
	v252 = int_to_uintptr(0x7f)
	v253 = int_to_float32(-0x8000_0000_0000_0000)
	v254 = int_to_float32(-0x7fff_ffff_ffff_ffff)
	v255 = int_to_float32(-0x12_3456_7890)
	v256 = int_to_float32(0x12_3456_7890)
	v257 = int_to_float32(0x7fff_ffff_ffff_ffff)
	v258 = int_to_float32(-0x8000_0000)
	v259 = int_to_float32(-0x7fff_ffff)
	v260 = int_to_float32(-0x12_3456)
	v261 = int_to_float32(0x12_3456)
	v262 = int_to_float32(0x7fff_ffff)
	v263 = int_to_float32(-0x8000)
	v264 = int_to_float32(-0x7fff)
	v265 = int_to_float32(-0x1234)
	v266 = int_to_float32(0x1234)
	v267 = int_to_float32(0x7fff)
	v268 = int_to_float32(-0x80)
	v269 = int_to_float32(-0x7f)
	v270 = int_to_float32(-0x12)
	v271 = int_to_float32(-1)
	v272 = int_to_float32(0)
	v273 = int_to_float32(1)
	v274 = int_to_float32(0x12)
	v275 = int_to_float32(0x7f)
	v276 = int_to_float64(-0x8000_0000_0000_0000)
	v277 = int_to_float64(-0x7fff_ffff_ffff_ffff)
	v278 = int_to_float64(-0x12_3456_7890)
	v279 = int_to_float64(0x12_3456_7890)
	v280 = int_to_float64(0x7fff_ffff_ffff_ffff)
	v281 = int_to_float64(-0x8000_0000)
	v282 = int_to_float64(-0x7fff_ffff)
	v283 = int_to_float64(-0x12_3456)
	v284 = int_to_float64(0x12_3456)
	v285 = int_to_float64(0x7fff_ffff)
	v286 = int_to_float64(-0x8000)
	v287 = int_to_float64(-0x7fff)
	v288 = int_to_float64(-0x1234)
	v289 = int_to_float64(0x1234)
	v290 = int_to_float64(0x7fff)
	v291 = int_to_float64(-0x80)
	v292 = int_to_float64(-0x7f)
	v293 = int_to_float64(-0x12)
	v294 = int_to_float64(-1)
	v295 = int_to_float64(0)
	v296 = int_to_float64(1)
	v297 = int_to_float64(0x12)
	v298 = int_to_float64(0x7f)
	v299 = int8_to_int(-0x80)
	v300 = int8_to_int(-0x7f)
	v301 = int8_to_int(-0x12)
	v302 = int8_to_int(-1)
	v303 = int8_to_int(0)
	v304 = int8_to_int(1)
	v305 = int8_to_int(0x12)
	v306 = int8_to_int(0x7f)
	v307 = int8_to_int8(-0x80)
	v308 = int8_to_int8(-0x7f)
	v309 = int8_to_int8(-0x12)
	v310 = int8_to_int8(-1)
	v311 = int8_to_int8(0)
	v312 = int8_to_int8(1)
	v313 = int8_to_int8(0x12)
	v314 = int8_to_int8(0x7f)
	v315 = int8_to_int16(-0x80)
	v316 = int8_to_int16(-0x7f)
	v317 = int8_to_int16(-0x12)
	v318 = int8_to_int16(-1)
	v319 = int8_to_int16(0)
	v320 = int8_to_int16(1)
	v321 = int8_to_int16(0x12)
	v322 = int8_to_int16(0x7f)
	v323 = int8_to_int32(-0x80)
	v324 = int8_to_int32(-0x7f)
	v325 = int8_to_int32(-0x12)
	v326 = int8_to_int32(-1)
	v327 = int8_to_int32(0)
	v328 = int8_to_int32(1)
	v329 = int8_to_int32(0x12)
	v330 = int8_to_int32(0x7f)
	v331 = int8_to_int64(-0x80)
	v332 = int8_to_int64(-0x7f)
	v333 = int8_to_int64(-0x12)
	v334 = int8_to_int64(-1)
	v335 = int8_to_int64(0)
	v336 = int8_to_int64(1)
	v337 = int8_to_int64(0x12)
	v338 = int8_to_int64(0x7f)
	v339 = int8_to_uint(-0x80)
	v340 = int8_to_uint(-0x7f)
	v341 = int8_to_uint(-0x12)
	v342 = int8_to_uint(-1)
	v343 = int8_to_uint(0)
	v344 = int8_to_uint(1)
	v345 = int8_to_uint(0x12)
	v346 = int8_to_uint(0x7f)
	v347 = int8_to_uint8(-0x80)
	v348 = int8_to_uint8(-0x7f)
	v349 = int8_to_uint8(-0x12)
	v350 = int8_to_uint8(-1)
	v351 = int8_to_uint8(0)
	v352 = int8_to_uint8(1)
	v353 = int8_to_uint8(0x12)
	v354 = int8_to_uint8(0x7f)
	v355 = int8_to_uint16(-0x80)
	v356 = int8_to_uint16(-0x7f)
	v357 = int8_to_uint16(-0x12)
	v358 = int8_to_uint16(-1)
	v359 = int8_to_uint16(0)
	v360 = int8_to_uint16(1)
	v361 = int8_to_uint16(0x12)
	v362 = int8_to_uint16(0x7f)
	v363 = int8_to_uint32(-0x80)
	v364 = int8_to_uint32(-0x7f)
	v365 = int8_to_uint32(-0x12)
	v366 = int8_to_uint32(-1)
	v367 = int8_to_uint32(0)
	v368 = int8_to_uint32(1)
	v369 = int8_to_uint32(0x12)
	v370 = int8_to_uint32(0x7f)
	v371 = int8_to_uint64(-0x80)
	v372 = int8_to_uint64(-0x7f)
	v373 = int8_to_uint64(-0x12)
	v374 = int8_to_uint64(-1)
	v375 = int8_to_uint64(0)
	v376 = int8_to_uint64(1)
	v377 = int8_to_uint64(0x12)
	v378 = int8_to_uint64(0x7f)
	v379 = int8_to_uintptr(-0x80)
	v380 = int8_to_uintptr(-0x7f)
	v381 = int8_to_uintptr(-0x12)
	v382 = int8_to_uintptr(-1)
	v383 = int8_to_uintptr(0)
	v384 = int8_to_uintptr(1)
	v385 = int8_to_uintptr(0x12)
	v386 = int8_to_uintptr(0x7f)
	v387 = int8_to_float32(-0x80)
	v388 = int8_to_float32(-0x7f)
	v389 = int8_to_float32(-0x12)
	v390 = int8_to_float32(-1)
	v391 = int8_to_float32(0)
	v392 = int8_to_float32(1)
	v393 = int8_to_float32(0x12)
	v394 = int8_to_float32(0x7f)
	v395 = int8_to_float64(-0x80)
	v396 = int8_to_float64(-0x7f)
	v397 = int8_to_float64(-0x12)
	v398 = int8_to_float64(-1)
	v399 = int8_to_float64(0)
	v400 = int8_to_float64(1)
	v401 = int8_to_float64(0x12)
	v402 = int8_to_float64(0x7f)
	v403 = int16_to_int(-0x8000)
	v404 = int16_to_int(-0x7fff)
	v405 = int16_to_int(-0x1234)
	v406 = int16_to_int(0x1234)
	v407 = int16_to_int(0x7fff)
	v408 = int16_to_int(-0x80)
	v409 = int16_to_int(-0x7f)
	v410 = int16_to_int(-0x12)
	v411 = int16_to_int(-1)
	v412 = int16_to_int(0)
	v413 = int16_to_int(1)
	v414 = int16_to_int(0x12)
	v415 = int16_to_int(0x7f)
	v416 = int16_to_int8(-0x8000)
	v417 = int16_to_int8(-0x7fff)
	v418 = int16_to_int8(-0x1234)
	v419 = int16_to_int8(0x1234)
	v420 = int16_to_int8(0x7fff)
	v421 = int16_to_int8(-0x80)
	v422 = int16_to_int8(-0x7f)
	v423 = int16_to_int8(-0x12)
	v424 = int16_to_int8(-1)
	v425 = int16_to_int8(0)
	v426 = int16_to_int8(1)
	v427 = int16_to_int8(0x12)
	v428 = int16_to_int8(0x7f)
	v429 = int16_to_int16(-0x8000)
	v430 = int16_to_int16(-0x7fff)
	v431 = int16_to_int16(-0x1234)
	v432 = int16_to_int16(0x1234)
	v433 = int16_to_int16(0x7fff)
	v434 = int16_to_int16(-0x80)
	v435 = int16_to_int16(-0x7f)
	v436 = int16_to_int16(-0x12)
	v437 = int16_to_int16(-1)
	v438 = int16_to_int16(0)
	v439 = int16_to_int16(1)
	v440 = int16_to_int16(0x12)
	v441 = int16_to_int16(0x7f)
	v442 = int16_to_int32(-0x8000)
	v443 = int16_to_int32(-0x7fff)
	v444 = int16_to_int32(-0x1234)
	v445 = int16_to_int32(0x1234)
	v446 = int16_to_int32(0x7fff)
	v447 = int16_to_int32(-0x80)
	v448 = int16_to_int32(-0x7f)
	v449 = int16_to_int32(-0x12)
	v450 = int16_to_int32(-1)
	v451 = int16_to_int32(0)
	v452 = int16_to_int32(1)
	v453 = int16_to_int32(0x12)
	v454 = int16_to_int32(0x7f)
	v455 = int16_to_int64(-0x8000)
	v456 = int16_to_int64(-0x7fff)
	v457 = int16_to_int64(-0x1234)
	v458 = int16_to_int64(0x1234)
	v459 = int16_to_int64(0x7fff)
	v460 = int16_to_int64(-0x80)
	v461 = int16_to_int64(-0x7f)
	v462 = int16_to_int64(-0x12)
	v463 = int16_to_int64(-1)
	v464 = int16_to_int64(0)
	v465 = int16_to_int64(1)
	v466 = int16_to_int64(0x12)
	v467 = int16_to_int64(0x7f)
	v468 = int16_to_uint(-0x8000)
	v469 = int16_to_uint(-0x7fff)
	v470 = int16_to_uint(-0x1234)
	v471 = int16_to_uint(0x1234)
	v472 = int16_to_uint(0x7fff)
	v473 = int16_to_uint(-0x80)
	v474 = int16_to_uint(-0x7f)
	v475 = int16_to_uint(-0x12)
	v476 = int16_to_uint(-1)
	v477 = int16_to_uint(0)
	v478 = int16_to_uint(1)
	v479 = int16_to_uint(0x12)
	v480 = int16_to_uint(0x7f)
	v481 = int16_to_uint8(-0x8000)
	v482 = int16_to_uint8(-0x7fff)
	v483 = int16_to_uint8(-0x1234)
	v484 = int16_to_uint8(0x1234)
	v485 = int16_to_uint8(0x7fff)
	v486 = int16_to_uint8(-0x80)
	v487 = int16_to_uint8(-0x7f)
	v488 = int16_to_uint8(-0x12)
	v489 = int16_to_uint8(-1)
	v490 = int16_to_uint8(0)
	v491 = int16_to_uint8(1)
	v492 = int16_to_uint8(0x12)
	v493 = int16_to_uint8(0x7f)
	v494 = int16_to_uint16(-0x8000)
	v495 = int16_to_uint16(-0x7fff)
	v496 = int16_to_uint16(-0x1234)
	v497 = int16_to_uint16(0x1234)
	v498 = int16_to_uint16(0x7fff)
	v499 = int16_to_uint16(-0x80)
	v500 = int16_to_uint16(-0x7f)
	v501 = int16_to_uint16(-0x12)
	v502 = int16_to_uint16(-1)
	v503 = int16_to_uint16(0)
	v504 = int16_to_uint16(1)
	v505 = int16_to_uint16(0x12)
	v506 = int16_to_uint16(0x7f)
	v507 = int16_to_uint32(-0x8000)
	v508 = int16_to_uint32(-0x7fff)
	v509 = int16_to_uint32(-0x1234)
	v510 = int16_to_uint32(0x1234)
	v511 = int16_to_uint32(0x7fff)
	v512 = int16_to_uint32(-0x80)
	v513 = int16_to_uint32(-0x7f)
	v514 = int16_to_uint32(-0x12)
	v515 = int16_to_uint32(-1)
	v516 = int16_to_uint32(0)
	v517 = int16_to_uint32(1)
	v518 = int16_to_uint32(0x12)
	v519 = int16_to_uint32(0x7f)
	v520 = int16_to_uint64(-0x8000)
	v521 = int16_to_uint64(-0x7fff)
	v522 = int16_to_uint64(-0x1234)
	v523 = int16_to_uint64(0x1234)
	v524 = int16_to_uint64(0x7fff)
	v525 = int16_to_uint64(-0x80)
	v526 = int16_to_uint64(-0x7f)
	v527 = int16_to_uint64(-0x12)
	v528 = int16_to_uint64(-1)
	v529 = int16_to_uint64(0)
	v530 = int16_to_uint64(1)
	v531 = int16_to_uint64(0x12)
	v532 = int16_to_uint64(0x7f)
	v533 = int16_to_uintptr(-0x8000)
	v534 = int16_to_uintptr(-0x7fff)
	v535 = int16_to_uintptr(-0x1234)
	v536 = int16_to_uintptr(0x1234)
	v537 = int16_to_uintptr(0x7fff)
	v538 = int16_to_uintptr(-0x80)
	v539 = int16_to_uintptr(-0x7f)
	v540 = int16_to_uintptr(-0x12)
	v541 = int16_to_uintptr(-1)
	v542 = int16_to_uintptr(0)
	v543 = int16_to_uintptr(1)
	v544 = int16_to_uintptr(0x12)
	v545 = int16_to_uintptr(0x7f)
	v546 = int16_to_float32(-0x8000)
	v547 = int16_to_float32(-0x7fff)
	v548 = int16_to_float32(-0x1234)
	v549 = int16_to_float32(0x1234)
	v550 = int16_to_float32(0x7fff)
	v551 = int16_to_float32(-0x80)
	v552 = int16_to_float32(-0x7f)
	v553 = int16_to_float32(-0x12)
	v554 = int16_to_float32(-1)
	v555 = int16_to_float32(0)
	v556 = int16_to_float32(1)
	v557 = int16_to_float32(0x12)
	v558 = int16_to_float32(0x7f)
	v559 = int16_to_float64(-0x8000)
	v560 = int16_to_float64(-0x7fff)
	v561 = int16_to_float64(-0x1234)
	v562 = int16_to_float64(0x1234)
	v563 = int16_to_float64(0x7fff)
	v564 = int16_to_float64(-0x80)
	v565 = int16_to_float64(-0x7f)
	v566 = int16_to_float64(-0x12)
	v567 = int16_to_float64(-1)
	v568 = int16_to_float64(0)
	v569 = int16_to_float64(1)
	v570 = int16_to_float64(0x12)
	v571 = int16_to_float64(0x7f)
	v572 = int32_to_int(-0x8000_0000)
	v573 = int32_to_int(-0x7fff_ffff)
	v574 = int32_to_int(-0x12_3456)
	v575 = int32_to_int(0x12_3456)
	v576 = int32_to_int(0x7fff_ffff)
	v577 = int32_to_int(-0x8000)
	v578 = int32_to_int(-0x7fff)
	v579 = int32_to_int(-0x1234)
	v580 = int32_to_int(0x1234)
	v581 = int32_to_int(0x7fff)
	v582 = int32_to_int(-0x80)
	v583 = int32_to_int(-0x7f)
	v584 = int32_to_int(-0x12)
	v585 = int32_to_int(-1)
	v586 = int32_to_int(0)
	v587 = int32_to_int(1)
	v588 = int32_to_int(0x12)
	v589 = int32_to_int(0x7f)
	v590 = int32_to_int8(-0x8000_0000)
	v591 = int32_to_int8(-0x7fff_ffff)
	v592 = int32_to_int8(-0x12_3456)
	v593 = int32_to_int8(0x12_3456)
	v594 = int32_to_int8(0x7fff_ffff)
	v595 = int32_to_int8(-0x8000)
	v596 = int32_to_int8(-0x7fff)
	v597 = int32_to_int8(-0x1234)
	v598 = int32_to_int8(0x1234)
	v599 = int32_to_int8(0x7fff)
	v600 = int32_to_int8(-0x80)
	v601 = int32_to_int8(-0x7f)
	v602 = int32_to_int8(-0x12)
	v603 = int32_to_int8(-1)
	v604 = int32_to_int8(0)
	v605 = int32_to_int8(1)
	v606 = int32_to_int8(0x12)
	v607 = int32_to_int8(0x7f)
	v608 = int32_to_int16(-0x8000_0000)
	v609 = int32_to_int16(-0x7fff_ffff)
	v610 = int32_to_int16(-0x12_3456)
	v611 = int32_to_int16(0x12_3456)
	v612 = int32_to_int16(0x7fff_ffff)
	v613 = int32_to_int16(-0x8000)
	v614 = int32_to_int16(-0x7fff)
	v615 = int32_to_int16(-0x1234)
	v616 = int32_to_int16(0x1234)
	v617 = int32_to_int16(0x7fff)
	v618 = int32_to_int16(-0x80)
	v619 = int32_to_int16(-0x7f)
	v620 = int32_to_int16(-0x12)
	v621 = int32_to_int16(-1)
	v622 = int32_to_int16(0)
	v623 = int32_to_int16(1)
	v624 = int32_to_int16(0x12)
	v625 = int32_to_int16(0x7f)
	v626 = int32_to_int32(-0x8000_0000)
	v627 = int32_to_int32(-0x7fff_ffff)
	v628 = int32_to_int32(-0x12_3456)
	v629 = int32_to_int32(0x12_3456)
	v630 = int32_to_int32(0x7fff_ffff)
	v631 = int32_to_int32(-0x8000)
	v632 = int32_to_int32(-0x7fff)
	v633 = int32_to_int32(-0x1234)
	v634 = int32_to_int32(0x1234)
	v635 = int32_to_int32(0x7fff)
	v636 = int32_to_int32(-0x80)
	v637 = int32_to_int32(-0x7f)
	v638 = int32_to_int32(-0x12)
	v639 = int32_to_int32(-1)
	v640 = int32_to_int32(0)
	v641 = int32_to_int32(1)
	v642 = int32_to_int32(0x12)
	v643 = int32_to_int32(0x7f)
	v644 = int32_to_int64(-0x8000_0000)
	v645 = int32_to_int64(-0x7fff_ffff)
	v646 = int32_to_int64(-0x12_3456)
	v647 = int32_to_int64(0x12_3456)
	v648 = int32_to_int64(0x7fff_ffff)
	v649 = int32_to_int64(-0x8000)
	v650 = int32_to_int64(-0x7fff)
	v651 = int32_to_int64(-0x1234)
	v652 = int32_to_int64(0x1234)
	v653 = int32_to_int64(0x7fff)
	v654 = int32_to_int64(-0x80)
	v655 = int32_to_int64(-0x7f)
	v656 = int32_to_int64(-0x12)
	v657 = int32_to_int64(-1)
	v658 = int32_to_int64(0)
	v659 = int32_to_int64(1)
	v660 = int32_to_int64(0x12)
	v661 = int32_to_int64(0x7f)
	v662 = int32_to_uint(-0x8000_0000)
	v663 = int32_to_uint(-0x7fff_ffff)
	v664 = int32_to_uint(-0x12_3456)
	v665 = int32_to_uint(0x12_3456)
	v666 = int32_to_uint(0x7fff_ffff)
	v667 = int32_to_uint(-0x8000)
	v668 = int32_to_uint(-0x7fff)
	v669 = int32_to_uint(-0x1234)
	v670 = int32_to_uint(0x1234)
	v671 = int32_to_uint(0x7fff)
	v672 = int32_to_uint(-0x80)
	v673 = int32_to_uint(-0x7f)
	v674 = int32_to_uint(-0x12)
	v675 = int32_to_uint(-1)
	v676 = int32_to_uint(0)
	v677 = int32_to_uint(1)
	v678 = int32_to_uint(0x12)
	v679 = int32_to_uint(0x7f)
	v680 = int32_to_uint8(-0x8000_0000)
	v681 = int32_to_uint8(-0x7fff_ffff)
	v682 = int32_to_uint8(-0x12_3456)
	v683 = int32_to_uint8(0x12_3456)
	v684 = int32_to_uint8(0x7fff_ffff)
	v685 = int32_to_uint8(-0x8000)
	v686 = int32_to_uint8(-0x7fff)
	v687 = int32_to_uint8(-0x1234)
	v688 = int32_to_uint8(0x1234)
	v689 = int32_to_uint8(0x7fff)
	v690 = int32_to_uint8(-0x80)
	v691 = int32_to_uint8(-0x7f)
	v692 = int32_to_uint8(-0x12)
	v693 = int32_to_uint8(-1)
	v694 = int32_to_uint8(0)
	v695 = int32_to_uint8(1)
	v696 = int32_to_uint8(0x12)
	v697 = int32_to_uint8(0x7f)
	v698 = int32_to_uint16(-0x8000_0000)
	v699 = int32_to_uint16(-0x7fff_ffff)
	v700 = int32_to_uint16(-0x12_3456)
	v701 = int32_to_uint16(0x12_3456)
	v702 = int32_to_uint16(0x7fff_ffff)
	v703 = int32_to_uint16(-0x8000)
	v704 = int32_to_uint16(-0x7fff)
	v705 = int32_to_uint16(-0x1234)
	v706 = int32_to_uint16(0x1234)
	v707 = int32_to_uint16(0x7fff)
	v708 = int32_to_uint16(-0x80)
	v709 = int32_to_uint16(-0x7f)
	v710 = int32_to_uint16(-0x12)
	v711 = int32_to_uint16(-1)
	v712 = int32_to_uint16(0)
	v713 = int32_to_uint16(1)
	v714 = int32_to_uint16(0x12)
	v715 = int32_to_uint16(0x7f)
	v716 = int32_to_uint32(-0x8000_0000)
	v717 = int32_to_uint32(-0x7fff_ffff)
	v718 = int32_to_uint32(-0x12_3456)
	v719 = int32_to_uint32(0x12_3456)
	v720 = int32_to_uint32(0x7fff_ffff)
	v721 = int32_to_uint32(-0x8000)
	v722 = int32_to_uint32(-0x7fff)
	v723 = int32_to_uint32(-0x1234)
	v724 = int32_to_uint32(0x1234)
	v725 = int32_to_uint32(0x7fff)
	v726 = int32_to_uint32(-0x80)
	v727 = int32_to_uint32(-0x7f)
	v728 = int32_to_uint32(-0x12)
	v729 = int32_to_uint32(-1)
	v730 = int32_to_uint32(0)
	v731 = int32_to_uint32(1)
	v732 = int32_to_uint32(0x12)
	v733 = int32_to_uint32(0x7f)
	v734 = int32_to_uint64(-0x8000_0000)
	v735 = int32_to_uint64(-0x7fff_ffff)
	v736 = int32_to_uint64(-0x12_3456)
	v737 = int32_to_uint64(0x12_3456)
	v738 = int32_to_uint64(0x7fff_ffff)
	v739 = int32_to_uint64(-0x8000)
	v740 = int32_to_uint64(-0x7fff)
	v741 = int32_to_uint64(-0x1234)
	v742 = int32_to_uint64(0x1234)
	v743 = int32_to_uint64(0x7fff)
	v744 = int32_to_uint64(-0x80)
	v745 = int32_to_uint64(-0x7f)
	v746 = int32_to_uint64(-0x12)
	v747 = int32_to_uint64(-1)
	v748 = int32_to_uint64(0)
	v749 = int32_to_uint64(1)
	v750 = int32_to_uint64(0x12)
	v751 = int32_to_uint64(0x7f)
	v752 = int32_to_uintptr(-0x8000_0000)
	v753 = int32_to_uintptr(-0x7fff_ffff)
	v754 = int32_to_uintptr(-0x12_3456)
	v755 = int32_to_uintptr(0x12_3456)
	v756 = int32_to_uintptr(0x7fff_ffff)
	v757 = int32_to_uintptr(-0x8000)
	v758 = int32_to_uintptr(-0x7fff)
	v759 = int32_to_uintptr(-0x1234)
	v760 = int32_to_uintptr(0x1234)
	v761 = int32_to_uintptr(0x7fff)
	v762 = int32_to_uintptr(-0x80)
	v763 = int32_to_uintptr(-0x7f)
	v764 = int32_to_uintptr(-0x12)
	v765 = int32_to_uintptr(-1)
	v766 = int32_to_uintptr(0)
	v767 = int32_to_uintptr(1)
	v768 = int32_to_uintptr(0x12)
	v769 = int32_to_uintptr(0x7f)
	v770 = int32_to_float32(-0x8000_0000)
	v771 = int32_to_float32(-0x7fff_ffff)
	v772 = int32_to_float32(-0x12_3456)
	v773 = int32_to_float32(0x12_3456)
	v774 = int32_to_float32(0x7fff_ffff)
	v775 = int32_to_float32(-0x8000)
	v776 = int32_to_float32(-0x7fff)
	v777 = int32_to_float32(-0x1234)
	v778 = int32_to_float32(0x1234)
	v779 = int32_to_float32(0x7fff)
	v780 = int32_to_float32(-0x80)
	v781 = int32_to_float32(-0x7f)
	v782 = int32_to_float32(-0x12)
	v783 = int32_to_float32(-1)
	v784 = int32_to_float32(0)
	v785 = int32_to_float32(1)
	v786 = int32_to_float32(0x12)
	v787 = int32_to_float32(0x7f)
	v788 = int32_to_float64(-0x8000_0000)
	v789 = int32_to_float64(-0x7fff_ffff)
	v790 = int32_to_float64(-0x12_3456)
	v791 = int32_to_float64(0x12_3456)
	v792 = int32_to_float64(0x7fff_ffff)
	v793 = int32_to_float64(-0x8000)
	v794 = int32_to_float64(-0x7fff)
	v795 = int32_to_float64(-0x1234)
	v796 = int32_to_float64(0x1234)
	v797 = int32_to_float64(0x7fff)
	v798 = int32_to_float64(-0x80)
	v799 = int32_to_float64(-0x7f)
	v800 = int32_to_float64(-0x12)
	v801 = int32_to_float64(-1)
	v802 = int32_to_float64(0)
	v803 = int32_to_float64(1)
	v804 = int32_to_float64(0x12)
	v805 = int32_to_float64(0x7f)
	v806 = int64_to_int(-0x8000_0000_0000_0000)
	v807 = int64_to_int(-0x7fff_ffff_ffff_ffff)
	v808 = int64_to_int(-0x12_3456_7890)
	v809 = int64_to_int(0x12_3456_7890)
	v810 = int64_to_int(0x7fff_ffff_ffff_ffff)
	v811 = int64_to_int(-0x8000_0000)
	v812 = int64_to_int(-0x7fff_ffff)
	v813 = int64_to_int(-0x12_3456)
	v814 = int64_to_int(0x12_3456)
	v815 = int64_to_int(0x7fff_ffff)
	v816 = int64_to_int(-0x8000)
	v817 = int64_to_int(-0x7fff)
	v818 = int64_to_int(-0x1234)
	v819 = int64_to_int(0x1234)
	v820 = int64_to_int(0x7fff)
	v821 = int64_to_int(-0x80)
	v822 = int64_to_int(-0x7f)
	v823 = int64_to_int(-0x12)
	v824 = int64_to_int(-1)
	v825 = int64_to_int(0)
	v826 = int64_to_int(1)
	v827 = int64_to_int(0x12)
	v828 = int64_to_int(0x7f)
	v829 = int64_to_int8(-0x8000_0000_0000_0000)
	v830 = int64_to_int8(-0x7fff_ffff_ffff_ffff)
	v831 = int64_to_int8(-0x12_3456_7890)
	v832 = int64_to_int8(0x12_3456_7890)
	v833 = int64_to_int8(0x7fff_ffff_ffff_ffff)
	v834 = int64_to_int8(-0x8000_0000)
	v835 = int64_to_int8(-0x7fff_ffff)
	v836 = int64_to_int8(-0x12_3456)
	v837 = int64_to_int8(0x12_3456)
	v838 = int64_to_int8(0x7fff_ffff)
	v839 = int64_to_int8(-0x8000)
	v840 = int64_to_int8(-0x7fff)
	v841 = int64_to_int8(-0x1234)
	v842 = int64_to_int8(0x1234)
	v843 = int64_to_int8(0x7fff)
	v844 = int64_to_int8(-0x80)
	v845 = int64_to_int8(-0x7f)
	v846 = int64_to_int8(-0x12)
	v847 = int64_to_int8(-1)
	v848 = int64_to_int8(0)
	v849 = int64_to_int8(1)
	v850 = int64_to_int8(0x12)
	v851 = int64_to_int8(0x7f)
	v852 = int64_to_int16(-0x8000_0000_0000_0000)
	v853 = int64_to_int16(-0x7fff_ffff_ffff_ffff)
	v854 = int64_to_int16(-0x12_3456_7890)
	v855 = int64_to_int16(0x12_3456_7890)
	v856 = int64_to_int16(0x7fff_ffff_ffff_ffff)
	v857 = int64_to_int16(-0x8000_0000)
	v858 = int64_to_int16(-0x7fff_ffff)
	v859 = int64_to_int16(-0x12_3456)
	v860 = int64_to_int16(0x12_3456)
	v861 = int64_to_int16(0x7fff_ffff)
	v862 = int64_to_int16(-0x8000)
	v863 = int64_to_int16(-0x7fff)
	v864 = int64_to_int16(-0x1234)
	v865 = int64_to_int16(0x1234)
	v866 = int64_to_int16(0x7fff)
	v867 = int64_to_int16(-0x80)
	v868 = int64_to_int16(-0x7f)
	v869 = int64_to_int16(-0x12)
	v870 = int64_to_int16(-1)
	v871 = int64_to_int16(0)
	v872 = int64_to_int16(1)
	v873 = int64_to_int16(0x12)
	v874 = int64_to_int16(0x7f)
	v875 = int64_to_int32(-0x8000_0000_0000_0000)
	v876 = int64_to_int32(-0x7fff_ffff_ffff_ffff)
	v877 = int64_to_int32(-0x12_3456_7890)
	v878 = int64_to_int32(0x12_3456_7890)
	v879 = int64_to_int32(0x7fff_ffff_ffff_ffff)
	v880 = int64_to_int32(-0x8000_0000)
	v881 = int64_to_int32(-0x7fff_ffff)
	v882 = int64_to_int32(-0x12_3456)
	v883 = int64_to_int32(0x12_3456)
	v884 = int64_to_int32(0x7fff_ffff)
	v885 = int64_to_int32(-0x8000)
	v886 = int64_to_int32(-0x7fff)
	v887 = int64_to_int32(-0x1234)
	v888 = int64_to_int32(0x1234)
	v889 = int64_to_int32(0x7fff)
	v890 = int64_to_int32(-0x80)
	v891 = int64_to_int32(-0x7f)
	v892 = int64_to_int32(-0x12)
	v893 = int64_to_int32(-1)
	v894 = int64_to_int32(0)
	v895 = int64_to_int32(1)
	v896 = int64_to_int32(0x12)
	v897 = int64_to_int32(0x7f)
	v898 = int64_to_int64(-0x8000_0000_0000_0000)
	v899 = int64_to_int64(-0x7fff_ffff_ffff_ffff)
	v900 = int64_to_int64(-0x12_3456_7890)
	v901 = int64_to_int64(0x12_3456_7890)
	v902 = int64_to_int64(0x7fff_ffff_ffff_ffff)
	v903 = int64_to_int64(-0x8000_0000)
	v904 = int64_to_int64(-0x7fff_ffff)
	v905 = int64_to_int64(-0x12_3456)
	v906 = int64_to_int64(0x12_3456)
	v907 = int64_to_int64(0x7fff_ffff)
	v908 = int64_to_int64(-0x8000)
	v909 = int64_to_int64(-0x7fff)
	v910 = int64_to_int64(-0x1234)
	v911 = int64_to_int64(0x1234)
	v912 = int64_to_int64(0x7fff)
	v913 = int64_to_int64(-0x80)
	v914 = int64_to_int64(-0x7f)
	v915 = int64_to_int64(-0x12)
	v916 = int64_to_int64(-1)
	v917 = int64_to_int64(0)
	v918 = int64_to_int64(1)
	v919 = int64_to_int64(0x12)
	v920 = int64_to_int64(0x7f)
	v921 = int64_to_uint(-0x8000_0000_0000_0000)
	v922 = int64_to_uint(-0x7fff_ffff_ffff_ffff)
	v923 = int64_to_uint(-0x12_3456_7890)
	v924 = int64_to_uint(0x12_3456_7890)
	v925 = int64_to_uint(0x7fff_ffff_ffff_ffff)
	v926 = int64_to_uint(-0x8000_0000)
	v927 = int64_to_uint(-0x7fff_ffff)
	v928 = int64_to_uint(-0x12_3456)
	v929 = int64_to_uint(0x12_3456)
	v930 = int64_to_uint(0x7fff_ffff)
	v931 = int64_to_uint(-0x8000)
	v932 = int64_to_uint(-0x7fff)
	v933 = int64_to_uint(-0x1234)
	v934 = int64_to_uint(0x1234)
	v935 = int64_to_uint(0x7fff)
	v936 = int64_to_uint(-0x80)
	v937 = int64_to_uint(-0x7f)
	v938 = int64_to_uint(-0x12)
	v939 = int64_to_uint(-1)
	v940 = int64_to_uint(0)
	v941 = int64_to_uint(1)
	v942 = int64_to_uint(0x12)
	v943 = int64_to_uint(0x7f)
	v944 = int64_to_uint8(-0x8000_0000_0000_0000)
	v945 = int64_to_uint8(-0x7fff_ffff_ffff_ffff)
	v946 = int64_to_uint8(-0x12_3456_7890)
	v947 = int64_to_uint8(0x12_3456_7890)
	v948 = int64_to_uint8(0x7fff_ffff_ffff_ffff)
	v949 = int64_to_uint8(-0x8000_0000)
	v950 = int64_to_uint8(-0x7fff_ffff)
	v951 = int64_to_uint8(-0x12_3456)
	v952 = int64_to_uint8(0x12_3456)
	v953 = int64_to_uint8(0x7fff_ffff)
	v954 = int64_to_uint8(-0x8000)
	v955 = int64_to_uint8(-0x7fff)
	v956 = int64_to_uint8(-0x1234)
	v957 = int64_to_uint8(0x1234)
	v958 = int64_to_uint8(0x7fff)
	v959 = int64_to_uint8(-0x80)
	v960 = int64_to_uint8(-0x7f)
	v961 = int64_to_uint8(-0x12)
	v962 = int64_to_uint8(-1)
	v963 = int64_to_uint8(0)
	v964 = int64_to_uint8(1)
	v965 = int64_to_uint8(0x12)
	v966 = int64_to_uint8(0x7f)
	v967 = int64_to_uint16(-0x8000_0000_0000_0000)
	v968 = int64_to_uint16(-0x7fff_ffff_ffff_ffff)
	v969 = int64_to_uint16(-0x12_3456_7890)
	v970 = int64_to_uint16(0x12_3456_7890)
	v971 = int64_to_uint16(0x7fff_ffff_ffff_ffff)
	v972 = int64_to_uint16(-0x8000_0000)
	v973 = int64_to_uint16(-0x7fff_ffff)
	v974 = int64_to_uint16(-0x12_3456)
	v975 = int64_to_uint16(0x12_3456)
	v976 = int64_to_uint16(0x7fff_ffff)
	v977 = int64_to_uint16(-0x8000)
	v978 = int64_to_uint16(-0x7fff)
	v979 = int64_to_uint16(-0x1234)
	v980 = int64_to_uint16(0x1234)
	v981 = int64_to_uint16(0x7fff)
	v982 = int64_to_uint16(-0x80)
	v983 = int64_to_uint16(-0x7f)
	v984 = int64_to_uint16(-0x12)
	v985 = int64_to_uint16(-1)
	v986 = int64_to_uint16(0)
	v987 = int64_to_uint16(1)
	v988 = int64_to_uint16(0x12)
	v989 = int64_to_uint16(0x7f)
	v990 = int64_to_uint32(-0x8000_0000_0000_0000)
	v991 = int64_to_uint32(-0x7fff_ffff_ffff_ffff)
	v992 = int64_to_uint32(-0x12_3456_7890)
	v993 = int64_to_uint32(0x12_3456_7890)
	v994 = int64_to_uint32(0x7fff_ffff_ffff_ffff)
	v995 = int64_to_uint32(-0x8000_0000)
	v996 = int64_to_uint32(-0x7fff_ffff)
	v997 = int64_to_uint32(-0x12_3456)
	v998 = int64_to_uint32(0x12_3456)
	v999 = int64_to_uint32(0x7fff_ffff)
	v1000 = int64_to_uint32(-0x8000)
	v1001 = int64_to_uint32(-0x7fff)
	v1002 = int64_to_uint32(-0x1234)
	v1003 = int64_to_uint32(0x1234)
	v1004 = int64_to_uint32(0x7fff)
	v1005 = int64_to_uint32(-0x80)
	v1006 = int64_to_uint32(-0x7f)
	v1007 = int64_to_uint32(-0x12)
	v1008 = int64_to_uint32(-1)
	v1009 = int64_to_uint32(0)
	v1010 = int64_to_uint32(1)
	v1011 = int64_to_uint32(0x12)
	v1012 = int64_to_uint32(0x7f)
	v1013 = int64_to_uint64(-0x8000_0000_0000_0000)
	v1014 = int64_to_uint64(-0x7fff_ffff_ffff_ffff)
	v1015 = int64_to_uint64(-0x12_3456_7890)
	v1016 = int64_to_uint64(0x12_3456_7890)
	v1017 = int64_to_uint64(0x7fff_ffff_ffff_ffff)
	v1018 = int64_to_uint64(-0x8000_0000)
	v1019 = int64_to_uint64(-0x7fff_ffff)
	v1020 = int64_to_uint64(-0x12_3456)
	v1021 = int64_to_uint64(0x12_3456)
	v1022 = int64_to_uint64(0x7fff_ffff)
	v1023 = int64_to_uint64(-0x8000)
	v1024 = int64_to_uint64(-0x7fff)
	v1025 = int64_to_uint64(-0x1234)
	v1026 = int64_to_uint64(0x1234)
	v1027 = int64_to_uint64(0x7fff)
	v1028 = int64_to_uint64(-0x80)
	v1029 = int64_to_uint64(-0x7f)
	v1030 = int64_to_uint64(-0x12)
	v1031 = int64_to_uint64(-1)
	v1032 = int64_to_uint64(0)
	v1033 = int64_to_uint64(1)
	v1034 = int64_to_uint64(0x12)
	v1035 = int64_to_uint64(0x7f)
	v1036 = int64_to_uintptr(-0x8000_0000_0000_0000)
	v1037 = int64_to_uintptr(-0x7fff_ffff_ffff_ffff)
	v1038 = int64_to_uintptr(-0x12_3456_7890)
	v1039 = int64_to_uintptr(0x12_3456_7890)
	v1040 = int64_to_uintptr(0x7fff_ffff_ffff_ffff)
	v1041 = int64_to_uintptr(-0x8000_0000)
	v1042 = int64_to_uintptr(-0x7fff_ffff)
	v1043 = int64_to_uintptr(-0x12_3456)
	v1044 = int64_to_uintptr(0x12_3456)
	v1045 = int64_to_uintptr(0x7fff_ffff)
	v1046 = int64_to_uintptr(-0x8000)
	v1047 = int64_to_uintptr(-0x7fff)
	v1048 = int64_to_uintptr(-0x1234)
	v1049 = int64_to_uintptr(0x1234)
	v1050 = int64_to_uintptr(0x7fff)
	v1051 = int64_to_uintptr(-0x80)
	v1052 = int64_to_uintptr(-0x7f)
	v1053 = int64_to_uintptr(-0x12)
	v1054 = int64_to_uintptr(-1)
	v1055 = int64_to_uintptr(0)
	v1056 = int64_to_uintptr(1)
	v1057 = int64_to_uintptr(0x12)
	v1058 = int64_to_uintptr(0x7f)
	v1059 = int64_to_float32(-0x8000_0000_0000_0000)
	v1060 = int64_to_float32(-0x7fff_ffff_ffff_ffff)
	v1061 = int64_to_float32(-0x12_3456_7890)
	v1062 = int64_to_float32(0x12_3456_7890)
	v1063 = int64_to_float32(0x7fff_ffff_ffff_ffff)
	v1064 = int64_to_float32(-0x8000_0000)
	v1065 = int64_to_float32(-0x7fff_ffff)
	v1066 = int64_to_float32(-0x12_3456)
	v1067 = int64_to_float32(0x12_3456)
	v1068 = int64_to_float32(0x7fff_ffff)
	v1069 = int64_to_float32(-0x8000)
	v1070 = int64_to_float32(-0x7fff)
	v1071 = int64_to_float32(-0x1234)
	v1072 = int64_to_float32(0x1234)
	v1073 = int64_to_float32(0x7fff)
	v1074 = int64_to_float32(-0x80)
	v1075 = int64_to_float32(-0x7f)
	v1076 = int64_to_float32(-0x12)
	v1077 = int64_to_float32(-1)
	v1078 = int64_to_float32(0)
	v1079 = int64_to_float32(1)
	v1080 = int64_to_float32(0x12)
	v1081 = int64_to_float32(0x7f)
	v1082 = int64_to_float64(-0x8000_0000_0000_0000)
	v1083 = int64_to_float64(-0x7fff_ffff_ffff_ffff)
	v1084 = int64_to_float64(-0x12_3456_7890)
	v1085 = int64_to_float64(0x12_3456_7890)
	v1086 = int64_to_float64(0x7fff_ffff_ffff_ffff)
	v1087 = int64_to_float64(-0x8000_0000)
	v1088 = int64_to_float64(-0x7fff_ffff)
	v1089 = int64_to_float64(-0x12_3456)
	v1090 = int64_to_float64(0x12_3456)
	v1091 = int64_to_float64(0x7fff_ffff)
	v1092 = int64_to_float64(-0x8000)
	v1093 = int64_to_float64(-0x7fff)
	v1094 = int64_to_float64(-0x1234)
	v1095 = int64_to_float64(0x1234)
	v1096 = int64_to_float64(0x7fff)
	v1097 = int64_to_float64(-0x80)
	v1098 = int64_to_float64(-0x7f)
	v1099 = int64_to_float64(-0x12)
	v1100 = int64_to_float64(-1)
	v1101 = int64_to_float64(0)
	v1102 = int64_to_float64(1)
	v1103 = int64_to_float64(0x12)
	v1104 = int64_to_float64(0x7f)
	v1105 = uint_to_int(0x12_3456_7890)
	v1106 = uint_to_int(0x7fff_ffff_ffff_ffff)
	v1107 = uint_to_int(0x8000_0000_0000_0000)
	v1108 = uint_to_int(0xffff_ffff_ffff_ffff)
	v1109 = uint_to_int(0x12_3456)
	v1110 = uint_to_int(0x7fff_ffff)
	v1111 = uint_to_int(0x8000_0000)
	v1112 = uint_to_int(0xffff_ffff)
	v1113 = uint_to_int(0x1234)
	v1114 = uint_to_int(0x7fff)
	v1115 = uint_to_int(0x8000)
	v1116 = uint_to_int(0xffff)
	v1117 = uint_to_int(0)
	v1118 = uint_to_int(1)
	v1119 = uint_to_int(0x12)
	v1120 = uint_to_int(0x7f)
	v1121 = uint_to_int(0x80)
	v1122 = uint_to_int(0xff)
	v1123 = uint_to_int8(0x12_3456_7890)
	v1124 = uint_to_int8(0x7fff_ffff_ffff_ffff)
	v1125 = uint_to_int8(0x8000_0000_0000_0000)
	v1126 = uint_to_int8(0xffff_ffff_ffff_ffff)
	v1127 = uint_to_int8(0x12_3456)
	v1128 = uint_to_int8(0x7fff_ffff)
	v1129 = uint_to_int8(0x8000_0000)
	v1130 = uint_to_int8(0xffff_ffff)
	v1131 = uint_to_int8(0x1234)
	v1132 = uint_to_int8(0x7fff)
	v1133 = uint_to_int8(0x8000)
	v1134 = uint_to_int8(0xffff)
	v1135 = uint_to_int8(0)
	v1136 = uint_to_int8(1)
	v1137 = uint_to_int8(0x12)
	v1138 = uint_to_int8(0x7f)
	v1139 = uint_to_int8(0x80)
	v1140 = uint_to_int8(0xff)
	v1141 = uint_to_int16(0x12_3456_7890)
	v1142 = uint_to_int16(0x7fff_ffff_ffff_ffff)
	v1143 = uint_to_int16(0x8000_0000_0000_0000)
	v1144 = uint_to_int16(0xffff_ffff_ffff_ffff)
	v1145 = uint_to_int16(0x12_3456)
	v1146 = uint_to_int16(0x7fff_ffff)
	v1147 = uint_to_int16(0x8000_0000)
	v1148 = uint_to_int16(0xffff_ffff)
	v1149 = uint_to_int16(0x1234)
	v1150 = uint_to_int16(0x7fff)
	v1151 = uint_to_int16(0x8000)
	v1152 = uint_to_int16(0xffff)
	v1153 = uint_to_int16(0)
	v1154 = uint_to_int16(1)
	v1155 = uint_to_int16(0x12)
	v1156 = uint_to_int16(0x7f)
	v1157 = uint_to_int16(0x80)
	v1158 = uint_to_int16(0xff)
	v1159 = uint_to_int32(0x12_3456_7890)
	v1160 = uint_to_int32(0x7fff_ffff_ffff_ffff)
	v1161 = uint_to_int32(0x8000_0000_0000_0000)
	v1162 = uint_to_int32(0xffff_ffff_ffff_ffff)
	v1163 = uint_to_int32(0x12_3456)
	v1164 = uint_to_int32(0x7fff_ffff)
	v1165 = uint_to_int32(0x8000_0000)
	v1166 = uint_to_int32(0xffff_ffff)
	v1167 = uint_to_int32(0x1234)
	v1168 = uint_to_int32(0x7fff)
	v1169 = uint_to_int32(0x8000)
	v1170 = uint_to_int32(0xffff)
	v1171 = uint_to_int32(0)
	v1172 = uint_to_int32(1)
	v1173 = uint_to_int32(0x12)
	v1174 = uint_to_int32(0x7f)
	v1175 = uint_to_int32(0x80)
	v1176 = uint_to_int32(0xff)
	v1177 = uint_to_int64(0x12_3456_7890)
	v1178 = uint_to_int64(0x7fff_ffff_ffff_ffff)
	v1179 = uint_to_int64(0x8000_0000_0000_0000)
	v1180 = uint_to_int64(0xffff_ffff_ffff_ffff)
	v1181 = uint_to_int64(0x12_3456)
	v1182 = uint_to_int64(0x7fff_ffff)
	v1183 = uint_to_int64(0x8000_0000)
	v1184 = uint_to_int64(0xffff_ffff)
	v1185 = uint_to_int64(0x1234)
	v1186 = uint_to_int64(0x7fff)
	v1187 = uint_to_int64(0x8000)
	v1188 = uint_to_int64(0xffff)
	v1189 = uint_to_int64(0)
	v1190 = uint_to_int64(1)
	v1191 = uint_to_int64(0x12)
	v1192 = uint_to_int64(0x7f)
	v1193 = uint_to_int64(0x80)
	v1194 = uint_to_int64(0xff)
	v1195 = uint_to_uint(0x12_3456_7890)
	v1196 = uint_to_uint(0x7fff_ffff_ffff_ffff)
	v1197 = uint_to_uint(0x8000_0000_0000_0000)
	v1198 = uint_to_uint(0xffff_ffff_ffff_ffff)
	v1199 = uint_to_uint(0x12_3456)
	v1200 = uint_to_uint(0x7fff_ffff)
	v1201 = uint_to_uint(0x8000_0000)
	v1202 = uint_to_uint(0xffff_ffff)
	v1203 = uint_to_uint(0x1234)
	v1204 = uint_to_uint(0x7fff)
	v1205 = uint_to_uint(0x8000)
	v1206 = uint_to_uint(0xffff)
	v1207 = uint_to_uint(0)
	v1208 = uint_to_uint(1)
	v1209 = uint_to_uint(0x12)
	v1210 = uint_to_uint(0x7f)
	v1211 = uint_to_uint(0x80)
	v1212 = uint_to_uint(0xff)
	v1213 = uint_to_uint8(0x12_3456_7890)
	v1214 = uint_to_uint8(0x7fff_ffff_ffff_ffff)
	v1215 = uint_to_uint8(0x8000_0000_0000_0000)
	v1216 = uint_to_uint8(0xffff_ffff_ffff_ffff)
	v1217 = uint_to_uint8(0x12_3456)
	v1218 = uint_to_uint8(0x7fff_ffff)
	v1219 = uint_to_uint8(0x8000_0000)
	v1220 = uint_to_uint8(0xffff_ffff)
	v1221 = uint_to_uint8(0x1234)
	v1222 = uint_to_uint8(0x7fff)
	v1223 = uint_to_uint8(0x8000)
	v1224 = uint_to_uint8(0xffff)
	v1225 = uint_to_uint8(0)
	v1226 = uint_to_uint8(1)
	v1227 = uint_to_uint8(0x12)
	v1228 = uint_to_uint8(0x7f)
	v1229 = uint_to_uint8(0x80)
	v1230 = uint_to_uint8(0xff)
	v1231 = uint_to_uint16(0x12_3456_7890)
	v1232 = uint_to_uint16(0x7fff_ffff_ffff_ffff)
	v1233 = uint_to_uint16(0x8000_0000_0000_0000)
	v1234 = uint_to_uint16(0xffff_ffff_ffff_ffff)
	v1235 = uint_to_uint16(0x12_3456)
	v1236 = uint_to_uint16(0x7fff_ffff)
	v1237 = uint_to_uint16(0x8000_0000)
	v1238 = uint_to_uint16(0xffff_ffff)
	v1239 = uint_to_uint16(0x1234)
	v1240 = uint_to_uint16(0x7fff)
	v1241 = uint_to_uint16(0x8000)
	v1242 = uint_to_uint16(0xffff)
	v1243 = uint_to_uint16(0)
	v1244 = uint_to_uint16(1)
	v1245 = uint_to_uint16(0x12)
	v1246 = uint_to_uint16(0x7f)
	v1247 = uint_to_uint16(0x80)
	v1248 = uint_to_uint16(0xff)
	v1249 = uint_to_uint32(0x12_3456_7890)
	v1250 = uint_to_uint32(0x7fff_ffff_ffff_ffff)
	v1251 = uint_to_uint32(0x8000_0000_0000_0000)
	v1252 = uint_to_uint32(0xffff_ffff_ffff_ffff)
	v1253 = uint_to_uint32(0x12_3456)
	v1254 = uint_to_uint32(0x7fff_ffff)
	v1255 = uint_to_uint32(0x8000_0000)
	v1256 = uint_to_uint32(0xffff_ffff)
	v1257 = uint_to_uint32(0x1234)
	v1258 = uint_to_uint32(0x7fff)
	v1259 = uint_to_uint32(0x8000)
	v1260 = uint_to_uint32(0xffff)
	v1261 = uint_to_uint32(0)
	v1262 = uint_to_uint32(1)
	v1263 = uint_to_uint32(0x12)
	v1264 = uint_to_uint32(0x7f)
	v1265 = uint_to_uint32(0x80)
	v1266 = uint_to_uint32(0xff)
	v1267 = uint_to_uint64(0x12_3456_7890)
	v1268 = uint_to_uint64(0x7fff_ffff_ffff_ffff)
	v1269 = uint_to_uint64(0x8000_0000_0000_0000)
	v1270 = uint_to_uint64(0xffff_ffff_ffff_ffff)
	v1271 = uint_to_uint64(0x12_3456)
	v1272 = uint_to_uint64(0x7fff_ffff)
	v1273 = uint_to_uint64(0x8000_0000)
	v1274 = uint_to_uint64(0xffff_ffff)
	v1275 = uint_to_uint64(0x1234)
	v1276 = uint_to_uint64(0x7fff)
	v1277 = uint_to_uint64(0x8000)
	v1278 = uint_to_uint64(0xffff)
	v1279 = uint_to_uint64(0)
	v1280 = uint_to_uint64(1)
	v1281 = uint_to_uint64(0x12)
	v1282 = uint_to_uint64(0x7f)
	v1283 = uint_to_uint64(0x80)
	v1284 = uint_to_uint64(0xff)
	v1285 = uint_to_uintptr(0x12_3456_7890)
	v1286 = uint_to_uintptr(0x7fff_ffff_ffff_ffff)
	v1287 = uint_to_uintptr(0x8000_0000_0000_0000)
	v1288 = uint_to_uintptr(0xffff_ffff_ffff_ffff)
	v1289 = uint_to_uintptr(0x12_3456)
	v1290 = uint_to_uintptr(0x7fff_ffff)
	v1291 = uint_to_uintptr(0x8000_0000)
	v1292 = uint_to_uintptr(0xffff_ffff)
	v1293 = uint_to_uintptr(0x1234)
	v1294 = uint_to_uintptr(0x7fff)
	v1295 = uint_to_uintptr(0x8000)
	v1296 = uint_to_uintptr(0xffff)
	v1297 = uint_to_uintptr(0)
	v1298 = uint_to_uintptr(1)
	v1299 = uint_to_uintptr(0x12)
	v1300 = uint_to_uintptr(0x7f)
	v1301 = uint_to_uintptr(0x80)
	v1302 = uint_to_uintptr(0xff)
	v1303 = uint_to_float32(0x12_3456_7890)
	v1304 = uint_to_float32(0x7fff_ffff_ffff_ffff)
	v1305 = uint_to_float32(0x8000_0000_0000_0000)
	v1306 = uint_to_float32(0xffff_ffff_ffff_ffff)
	v1307 = uint_to_float32(0x12_3456)
	v1308 = uint_to_float32(0x7fff_ffff)
	v1309 = uint_to_float32(0x8000_0000)
	v1310 = uint_to_float32(0xffff_ffff)
	v1311 = uint_to_float32(0x1234)
	v1312 = uint_to_float32(0x7fff)
	v1313 = uint_to_float32(0x8000)
	v1314 = uint_to_float32(0xffff)
	v1315 = uint_to_float32(0)
	v1316 = uint_to_float32(1)
	v1317 = uint_to_float32(0x12)
	v1318 = uint_to_float32(0x7f)
	v1319 = uint_to_float32(0x80)
	v1320 = uint_to_float32(0xff)
	v1321 = uint_to_float64(0x12_3456_7890)
	v1322 = uint_to_float64(0x7fff_ffff_ffff_ffff)
	v1323 = uint_to_float64(0x8000_0000_0000_0000)
	v1324 = uint_to_float64(0xffff_ffff_ffff_ffff)
	v1325 = uint_to_float64(0x12_3456)
	v1326 = uint_to_float64(0x7fff_ffff)
	v1327 = uint_to_float64(0x8000_0000)
	v1328 = uint_to_float64(0xffff_ffff)
	v1329 = uint_to_float64(0x1234)
	v1330 = uint_to_float64(0x7fff)
	v1331 = uint_to_float64(0x8000)
	v1332 = uint_to_float64(0xffff)
	v1333 = uint_to_float64(0)
	v1334 = uint_to_float64(1)
	v1335 = uint_to_float64(0x12)
	v1336 = uint_to_float64(0x7f)
	v1337 = uint_to_float64(0x80)
	v1338 = uint_to_float64(0xff)
	v1339 = uint8_to_int(0)
	v1340 = uint8_to_int(1)
	v1341 = uint8_to_int(0x12)
	v1342 = uint8_to_int(0x7f)
	v1343 = uint8_to_int(0x80)
	v1344 = uint8_to_int(0xff)
	v1345 = uint8_to_int8(0)
	v1346 = uint8_to_int8(1)
	v1347 = uint8_to_int8(0x12)
	v1348 = uint8_to_int8(0x7f)
	v1349 = uint8_to_int8(0x80)
	v1350 = uint8_to_int8(0xff)
	v1351 = uint8_to_int16(0)
	v1352 = uint8_to_int16(1)
	v1353 = uint8_to_int16(0x12)
	v1354 = uint8_to_int16(0x7f)
	v1355 = uint8_to_int16(0x80)
	v1356 = uint8_to_int16(0xff)
	v1357 = uint8_to_int32(0)
	v1358 = uint8_to_int32(1)
	v1359 = uint8_to_int32(0x12)
	v1360 = uint8_to_int32(0x7f)
	v1361 = uint8_to_int32(0x80)
	v1362 = uint8_to_int32(0xff)
	v1363 = uint8_to_int64(0)
	v1364 = uint8_to_int64(1)
	v1365 = uint8_to_int64(0x12)
	v1366 = uint8_to_int64(0x7f)
	v1367 = uint8_to_int64(0x80)
	v1368 = uint8_to_int64(0xff)
	v1369 = uint8_to_uint(0)
	v1370 = uint8_to_uint(1)
	v1371 = uint8_to_uint(0x12)
	v1372 = uint8_to_uint(0x7f)
	v1373 = uint8_to_uint(0x80)
	v1374 = uint8_to_uint(0xff)
	v1375 = uint8_to_uint8(0)
	v1376 = uint8_to_uint8(1)
	v1377 = uint8_to_uint8(0x12)
	v1378 = uint8_to_uint8(0x7f)
	v1379 = uint8_to_uint8(0x80)
	v1380 = uint8_to_uint8(0xff)
	v1381 = uint8_to_uint16(0)
	v1382 = uint8_to_uint16(1)
	v1383 = uint8_to_uint16(0x12)
	v1384 = uint8_to_uint16(0x7f)
	v1385 = uint8_to_uint16(0x80)
	v1386 = uint8_to_uint16(0xff)
	v1387 = uint8_to_uint32(0)
	v1388 = uint8_to_uint32(1)
	v1389 = uint8_to_uint32(0x12)
	v1390 = uint8_to_uint32(0x7f)
	v1391 = uint8_to_uint32(0x80)
	v1392 = uint8_to_uint32(0xff)
	v1393 = uint8_to_uint64(0)
	v1394 = uint8_to_uint64(1)
	v1395 = uint8_to_uint64(0x12)
	v1396 = uint8_to_uint64(0x7f)
	v1397 = uint8_to_uint64(0x80)
	v1398 = uint8_to_uint64(0xff)
	v1399 = uint8_to_uintptr(0)
	v1400 = uint8_to_uintptr(1)
	v1401 = uint8_to_uintptr(0x12)
	v1402 = uint8_to_uintptr(0x7f)
	v1403 = uint8_to_uintptr(0x80)
	v1404 = uint8_to_uintptr(0xff)
	v1405 = uint8_to_float32(0)
	v1406 = uint8_to_float32(1)
	v1407 = uint8_to_float32(0x12)
	v1408 = uint8_to_float32(0x7f)
	v1409 = uint8_to_float32(0x80)
	v1410 = uint8_to_float32(0xff)
	v1411 = uint8_to_float64(0)
	v1412 = uint8_to_float64(1)
	v1413 = uint8_to_float64(0x12)
	v1414 = uint8_to_float64(0x7f)
	v1415 = uint8_to_float64(0x80)
	v1416 = uint8_to_float64(0xff)
	v1417 = uint16_to_int(0x1234)
	v1418 = uint16_to_int(0x7fff)
	v1419 = uint16_to_int(0x8000)
	v1420 = uint16_to_int(0xffff)
	v1421 = uint16_to_int(0)
	v1422 = uint16_to_int(1)
	v1423 = uint16_to_int(0x12)
	v1424 = uint16_to_int(0x7f)
	v1425 = uint16_to_int(0x80)
	v1426 = uint16_to_int(0xff)
	v1427 = uint16_to_int8(0x1234)
	v1428 = uint16_to_int8(0x7fff)
	v1429 = uint16_to_int8(0x8000)
	v1430 = uint16_to_int8(0xffff)
	v1431 = uint16_to_int8(0)
	v1432 = uint16_to_int8(1)
	v1433 = uint16_to_int8(0x12)
	v1434 = uint16_to_int8(0x7f)
	v1435 = uint16_to_int8(0x80)
	v1436 = uint16_to_int8(0xff)
	v1437 = uint16_to_int16(0x1234)
	v1438 = uint16_to_int16(0x7fff)
	v1439 = uint16_to_int16(0x8000)
	v1440 = uint16_to_int16(0xffff)
	v1441 = uint16_to_int16(0)
	v1442 = uint16_to_int16(1)
	v1443 = uint16_to_int16(0x12)
	v1444 = uint16_to_int16(0x7f)
	v1445 = uint16_to_int16(0x80)
	v1446 = uint16_to_int16(0xff)
	v1447 = uint16_to_int32(0x1234)
	v1448 = uint16_to_int32(0x7fff)
	v1449 = uint16_to_int32(0x8000)
	v1450 = uint16_to_int32(0xffff)
	v1451 = uint16_to_int32(0)
	v1452 = uint16_to_int32(1)
	v1453 = uint16_to_int32(0x12)
	v1454 = uint16_to_int32(0x7f)
	v1455 = uint16_to_int32(0x80)
	v1456 = uint16_to_int32(0xff)
	v1457 = uint16_to_int64(0x1234)
	v1458 = uint16_to_int64(0x7fff)
	v1459 = uint16_to_int64(0x8000)
	v1460 = uint16_to_int64(0xffff)
	v1461 = uint16_to_int64(0)
	v1462 = uint16_to_int64(1)
	v1463 = uint16_to_int64(0x12)
	v1464 = uint16_to_int64(0x7f)
	v1465 = uint16_to_int64(0x80)
	v1466 = uint16_to_int64(0xff)
	v1467 = uint16_to_uint(0x1234)
	v1468 = uint16_to_uint(0x7fff)
	v1469 = uint16_to_uint(0x8000)
	v1470 = uint16_to_uint(0xffff)
	v1471 = uint16_to_uint(0)
	v1472 = uint16_to_uint(1)
	v1473 = uint16_to_uint(0x12)
	v1474 = uint16_to_uint(0x7f)
	v1475 = uint16_to_uint(0x80)
	v1476 = uint16_to_uint(0xff)
	v1477 = uint16_to_uint8(0x1234)
	v1478 = uint16_to_uint8(0x7fff)
	v1479 = uint16_to_uint8(0x8000)
	v1480 = uint16_to_uint8(0xffff)
	v1481 = uint16_to_uint8(0)
	v1482 = uint16_to_uint8(1)
	v1483 = uint16_to_uint8(0x12)
	v1484 = uint16_to_uint8(0x7f)
	v1485 = uint16_to_uint8(0x80)
	v1486 = uint16_to_uint8(0xff)
	v1487 = uint16_to_uint16(0x1234)
	v1488 = uint16_to_uint16(0x7fff)
	v1489 = uint16_to_uint16(0x8000)
	v1490 = uint16_to_uint16(0xffff)
	v1491 = uint16_to_uint16(0)
	v1492 = uint16_to_uint16(1)
	v1493 = uint16_to_uint16(0x12)
	v1494 = uint16_to_uint16(0x7f)
	v1495 = uint16_to_uint16(0x80)
	v1496 = uint16_to_uint16(0xff)
	v1497 = uint16_to_uint32(0x1234)
	v1498 = uint16_to_uint32(0x7fff)
	v1499 = uint16_to_uint32(0x8000)
	v1500 = uint16_to_uint32(0xffff)
	v1501 = uint16_to_uint32(0)
	v1502 = uint16_to_uint32(1)
	v1503 = uint16_to_uint32(0x12)
	v1504 = uint16_to_uint32(0x7f)
	v1505 = uint16_to_uint32(0x80)
	v1506 = uint16_to_uint32(0xff)
	v1507 = uint16_to_uint64(0x1234)
	v1508 = uint16_to_uint64(0x7fff)
	v1509 = uint16_to_uint64(0x8000)
	v1510 = uint16_to_uint64(0xffff)
	v1511 = uint16_to_uint64(0)
	v1512 = uint16_to_uint64(1)
	v1513 = uint16_to_uint64(0x12)
	v1514 = uint16_to_uint64(0x7f)
	v1515 = uint16_to_uint64(0x80)
	v1516 = uint16_to_uint64(0xff)
	v1517 = uint16_to_uintptr(0x1234)
	v1518 = uint16_to_uintptr(0x7fff)
	v1519 = uint16_to_uintptr(0x8000)
	v1520 = uint16_to_uintptr(0xffff)
	v1521 = uint16_to_uintptr(0)
	v1522 = uint16_to_uintptr(1)
	v1523 = uint16_to_uintptr(0x12)
	v1524 = uint16_to_uintptr(0x7f)
	v1525 = uint16_to_uintptr(0x80)
	v1526 = uint16_to_uintptr(0xff)
	v1527 = uint16_to_float32(0x1234)
	v1528 = uint16_to_float32(0x7fff)
	v1529 = uint16_to_float32(0x8000)
	v1530 = uint16_to_float32(0xffff)
	v1531 = uint16_to_float32(0)
	v1532 = uint16_to_float32(1)
	v1533 = uint16_to_float32(0x12)
	v1534 = uint16_to_float32(0x7f)
	v1535 = uint16_to_float32(0x80)
	v1536 = uint16_to_float32(0xff)
	v1537 = uint16_to_float64(0x1234)
	v1538 = uint16_to_float64(0x7fff)
	v1539 = uint16_to_float64(0x8000)
	v1540 = uint16_to_float64(0xffff)
	v1541 = uint16_to_float64(0)
	v1542 = uint16_to_float64(1)
	v1543 = uint16_to_float64(0x12)
	v1544 = uint16_to_float64(0x7f)
	v1545 = uint16_to_float64(0x80)
	v1546 = uint16_to_float64(0xff)
	v1547 = uint32_to_int(0x12_3456)
	v1548 = uint32_to_int(0x7fff_ffff)
	v1549 = uint32_to_int(0x8000_0000)
	v1550 = uint32_to_int(0xffff_ffff)
	v1551 = uint32_to_int(0x1234)
	v1552 = uint32_to_int(0x7fff)
	v1553 = uint32_to_int(0x8000)
	v1554 = uint32_to_int(0xffff)
	v1555 = uint32_to_int(0)
	v1556 = uint32_to_int(1)
	v1557 = uint32_to_int(0x12)
	v1558 = uint32_to_int(0x7f)
	v1559 = uint32_to_int(0x80)
	v1560 = uint32_to_int(0xff)
	v1561 = uint32_to_int8(0x12_3456)
	v1562 = uint32_to_int8(0x7fff_ffff)
	v1563 = uint32_to_int8(0x8000_0000)
	v1564 = uint32_to_int8(0xffff_ffff)
	v1565 = uint32_to_int8(0x1234)
	v1566 = uint32_to_int8(0x7fff)
	v1567 = uint32_to_int8(0x8000)
	v1568 = uint32_to_int8(0xffff)
	v1569 = uint32_to_int8(0)
	v1570 = uint32_to_int8(1)
	v1571 = uint32_to_int8(0x12)
	v1572 = uint32_to_int8(0x7f)
	v1573 = uint32_to_int8(0x80)
	v1574 = uint32_to_int8(0xff)
	v1575 = uint32_to_int16(0x12_3456)
	v1576 = uint32_to_int16(0x7fff_ffff)
	v1577 = uint32_to_int16(0x8000_0000)
	v1578 = uint32_to_int16(0xffff_ffff)
	v1579 = uint32_to_int16(0x1234)
	v1580 = uint32_to_int16(0x7fff)
	v1581 = uint32_to_int16(0x8000)
	v1582 = uint32_to_int16(0xffff)
	v1583 = uint32_to_int16(0)
	v1584 = uint32_to_int16(1)
	v1585 = uint32_to_int16(0x12)
	v1586 = uint32_to_int16(0x7f)
	v1587 = uint32_to_int16(0x80)
	v1588 = uint32_to_int16(0xff)
	v1589 = uint32_to_int32(0x12_3456)
	v1590 = uint32_to_int32(0x7fff_ffff)
	v1591 = uint32_to_int32(0x8000_0000)
	v1592 = uint32_to_int32(0xffff_ffff)
	v1593 = uint32_to_int32(0x1234)
	v1594 = uint32_to_int32(0x7fff)
	v1595 = uint32_to_int32(0x8000)
	v1596 = uint32_to_int32(0xffff)
	v1597 = uint32_to_int32(0)
	v1598 = uint32_to_int32(1)
	v1599 = uint32_to_int32(0x12)
	v1600 = uint32_to_int32(0x7f)
	v1601 = uint32_to_int32(0x80)
	v1602 = uint32_to_int32(0xff)
	v1603 = uint32_to_int64(0x12_3456)
	v1604 = uint32_to_int64(0x7fff_ffff)
	v1605 = uint32_to_int64(0x8000_0000)
	v1606 = uint32_to_int64(0xffff_ffff)
	v1607 = uint32_to_int64(0x1234)
	v1608 = uint32_to_int64(0x7fff)
	v1609 = uint32_to_int64(0x8000)
	v1610 = uint32_to_int64(0xffff)
	v1611 = uint32_to_int64(0)
	v1612 = uint32_to_int64(1)
	v1613 = uint32_to_int64(0x12)
	v1614 = uint32_to_int64(0x7f)
	v1615 = uint32_to_int64(0x80)
	v1616 = uint32_to_int64(0xff)
	v1617 = uint32_to_uint(0x12_3456)
	v1618 = uint32_to_uint(0x7fff_ffff)
	v1619 = uint32_to_uint(0x8000_0000)
	v1620 = uint32_to_uint(0xffff_ffff)
	v1621 = uint32_to_uint(0x1234)
	v1622 = uint32_to_uint(0x7fff)
	v1623 = uint32_to_uint(0x8000)
	v1624 = uint32_to_uint(0xffff)
	v1625 = uint32_to_uint(0)
	v1626 = uint32_to_uint(1)
	v1627 = uint32_to_uint(0x12)
	v1628 = uint32_to_uint(0x7f)
	v1629 = uint32_to_uint(0x80)
	v1630 = uint32_to_uint(0xff)
	v1631 = uint32_to_uint8(0x12_3456)
	v1632 = uint32_to_uint8(0x7fff_ffff)
	v1633 = uint32_to_uint8(0x8000_0000)
	v1634 = uint32_to_uint8(0xffff_ffff)
	v1635 = uint32_to_uint8(0x1234)
	v1636 = uint32_to_uint8(0x7fff)
	v1637 = uint32_to_uint8(0x8000)
	v1638 = uint32_to_uint8(0xffff)
	v1639 = uint32_to_uint8(0)
	v1640 = uint32_to_uint8(1)
	v1641 = uint32_to_uint8(0x12)
	v1642 = uint32_to_uint8(0x7f)
	v1643 = uint32_to_uint8(0x80)
	v1644 = uint32_to_uint8(0xff)
	v1645 = uint32_to_uint16(0x12_3456)
	v1646 = uint32_to_uint16(0x7fff_ffff)
	v1647 = uint32_to_uint16(0x8000_0000)
	v1648 = uint32_to_uint16(0xffff_ffff)
	v1649 = uint32_to_uint16(0x1234)
	v1650 = uint32_to_uint16(0x7fff)
	v1651 = uint32_to_uint16(0x8000)
	v1652 = uint32_to_uint16(0xffff)
	v1653 = uint32_to_uint16(0)
	v1654 = uint32_to_uint16(1)
	v1655 = uint32_to_uint16(0x12)
	v1656 = uint32_to_uint16(0x7f)
	v1657 = uint32_to_uint16(0x80)
	v1658 = uint32_to_uint16(0xff)
	v1659 = uint32_to_uint32(0x12_3456)
	v1660 = uint32_to_uint32(0x7fff_ffff)
	v1661 = uint32_to_uint32(0x8000_0000)
	v1662 = uint32_to_uint32(0xffff_ffff)
	v1663 = uint32_to_uint32(0x1234)
	v1664 = uint32_to_uint32(0x7fff)
	v1665 = uint32_to_uint32(0x8000)
	v1666 = uint32_to_uint32(0xffff)
	v1667 = uint32_to_uint32(0)
	v1668 = uint32_to_uint32(1)
	v1669 = uint32_to_uint32(0x12)
	v1670 = uint32_to_uint32(0x7f)
	v1671 = uint32_to_uint32(0x80)
	v1672 = uint32_to_uint32(0xff)
	v1673 = uint32_to_uint64(0x12_3456)
	v1674 = uint32_to_uint64(0x7fff_ffff)
	v1675 = uint32_to_uint64(0x8000_0000)
	v1676 = uint32_to_uint64(0xffff_ffff)
	v1677 = uint32_to_uint64(0x1234)
	v1678 = uint32_to_uint64(0x7fff)
	v1679 = uint32_to_uint64(0x8000)
	v1680 = uint32_to_uint64(0xffff)
	v1681 = uint32_to_uint64(0)
	v1682 = uint32_to_uint64(1)
	v1683 = uint32_to_uint64(0x12)
	v1684 = uint32_to_uint64(0x7f)
	v1685 = uint32_to_uint64(0x80)
	v1686 = uint32_to_uint64(0xff)
	v1687 = uint32_to_uintptr(0x12_3456)
	v1688 = uint32_to_uintptr(0x7fff_ffff)
	v1689 = uint32_to_uintptr(0x8000_0000)
	v1690 = uint32_to_uintptr(0xffff_ffff)
	v1691 = uint32_to_uintptr(0x1234)
	v1692 = uint32_to_uintptr(0x7fff)
	v1693 = uint32_to_uintptr(0x8000)
	v1694 = uint32_to_uintptr(0xffff)
	v1695 = uint32_to_uintptr(0)
	v1696 = uint32_to_uintptr(1)
	v1697 = uint32_to_uintptr(0x12)
	v1698 = uint32_to_uintptr(0x7f)
	v1699 = uint32_to_uintptr(0x80)
	v1700 = uint32_to_uintptr(0xff)
	v1701 = uint32_to_float32(0x12_3456)
	v1702 = uint32_to_float32(0x7fff_ffff)
	v1703 = uint32_to_float32(0x8000_0000)
	v1704 = uint32_to_float32(0xffff_ffff)
	v1705 = uint32_to_float32(0x1234)
	v1706 = uint32_to_float32(0x7fff)
	v1707 = uint32_to_float32(0x8000)
	v1708 = uint32_to_float32(0xffff)
	v1709 = uint32_to_float32(0)
	v1710 = uint32_to_float32(1)
	v1711 = uint32_to_float32(0x12)
	v1712 = uint32_to_float32(0x7f)
	v1713 = uint32_to_float32(0x80)
	v1714 = uint32_to_float32(0xff)
	v1715 = uint32_to_float64(0x12_3456)
	v1716 = uint32_to_float64(0x7fff_ffff)
	v1717 = uint32_to_float64(0x8000_0000)
	v1718 = uint32_to_float64(0xffff_ffff)
	v1719 = uint32_to_float64(0x1234)
	v1720 = uint32_to_float64(0x7fff)
	v1721 = uint32_to_float64(0x8000)
	v1722 = uint32_to_float64(0xffff)
	v1723 = uint32_to_float64(0)
	v1724 = uint32_to_float64(1)
	v1725 = uint32_to_float64(0x12)
	v1726 = uint32_to_float64(0x7f)
	v1727 = uint32_to_float64(0x80)
	v1728 = uint32_to_float64(0xff)
	v1729 = uint64_to_int(0x12_3456_7890)
	v1730 = uint64_to_int(0x7fff_ffff_ffff_ffff)
	v1731 = uint64_to_int(0x8000_0000_0000_0000)
	v1732 = uint64_to_int(0xffff_ffff_ffff_ffff)
	v1733 = uint64_to_int(0x12_3456)
	v1734 = uint64_to_int(0x7fff_ffff)
	v1735 = uint64_to_int(0x8000_0000)
	v1736 = uint64_to_int(0xffff_ffff)
	v1737 = uint64_to_int(0x1234)
	v1738 = uint64_to_int(0x7fff)
	v1739 = uint64_to_int(0x8000)
	v1740 = uint64_to_int(0xffff)
	v1741 = uint64_to_int(0)
	v1742 = uint64_to_int(1)
	v1743 = uint64_to_int(0x12)
	v1744 = uint64_to_int(0x7f)
	v1745 = uint64_to_int(0x80)
	v1746 = uint64_to_int(0xff)
	v1747 = uint64_to_int8(0x12_3456_7890)
	v1748 = uint64_to_int8(0x7fff_ffff_ffff_ffff)
	v1749 = uint64_to_int8(0x8000_0000_0000_0000)
	v1750 = uint64_to_int8(0xffff_ffff_ffff_ffff)
	v1751 = uint64_to_int8(0x12_3456)
	v1752 = uint64_to_int8(0x7fff_ffff)
	v1753 = uint64_to_int8(0x8000_0000)
	v1754 = uint64_to_int8(0xffff_ffff)
	v1755 = uint64_to_int8(0x1234)
	v1756 = uint64_to_int8(0x7fff)
	v1757 = uint64_to_int8(0x8000)
	v1758 = uint64_to_int8(0xffff)
	v1759 = uint64_to_int8(0)
	v1760 = uint64_to_int8(1)
	v1761 = uint64_to_int8(0x12)
	v1762 = uint64_to_int8(0x7f)
	v1763 = uint64_to_int8(0x80)
	v1764 = uint64_to_int8(0xff)
	v1765 = uint64_to_int16(0x12_3456_7890)
	v1766 = uint64_to_int16(0x7fff_ffff_ffff_ffff)
	v1767 = uint64_to_int16(0x8000_0000_0000_0000)
	v1768 = uint64_to_int16(0xffff_ffff_ffff_ffff)
	v1769 = uint64_to_int16(0x12_3456)
	v1770 = uint64_to_int16(0x7fff_ffff)
	v1771 = uint64_to_int16(0x8000_0000)
	v1772 = uint64_to_int16(0xffff_ffff)
	v1773 = uint64_to_int16(0x1234)
	v1774 = uint64_to_int16(0x7fff)
	v1775 = uint64_to_int16(0x8000)
	v1776 = uint64_to_int16(0xffff)
	v1777 = uint64_to_int16(0)
	v1778 = uint64_to_int16(1)
	v1779 = uint64_to_int16(0x12)
	v1780 = uint64_to_int16(0x7f)
	v1781 = uint64_to_int16(0x80)
	v1782 = uint64_to_int16(0xff)
	v1783 = uint64_to_int32(0x12_3456_7890)
	v1784 = uint64_to_int32(0x7fff_ffff_ffff_ffff)
	v1785 = uint64_to_int32(0x8000_0000_0000_0000)
	v1786 = uint64_to_int32(0xffff_ffff_ffff_ffff)
	v1787 = uint64_to_int32(0x12_3456)
	v1788 = uint64_to_int32(0x7fff_ffff)
	v1789 = uint64_to_int32(0x8000_0000)
	v1790 = uint64_to_int32(0xffff_ffff)
	v1791 = uint64_to_int32(0x1234)
	v1792 = uint64_to_int32(0x7fff)
	v1793 = uint64_to_int32(0x8000)
	v1794 = uint64_to_int32(0xffff)
	v1795 = uint64_to_int32(0)
	v1796 = uint64_to_int32(1)
	v1797 = uint64_to_int32(0x12)
	v1798 = uint64_to_int32(0x7f)
	v1799 = uint64_to_int32(0x80)
	v1800 = uint64_to_int32(0xff)
	v1801 = uint64_to_int64(0x12_3456_7890)
	v1802 = uint64_to_int64(0x7fff_ffff_ffff_ffff)
	v1803 = uint64_to_int64(0x8000_0000_0000_0000)
	v1804 = uint64_to_int64(0xffff_ffff_ffff_ffff)
	v1805 = uint64_to_int64(0x12_3456)
	v1806 = uint64_to_int64(0x7fff_ffff)
	v1807 = uint64_to_int64(0x8000_0000)
	v1808 = uint64_to_int64(0xffff_ffff)
	v1809 = uint64_to_int64(0x1234)
	v1810 = uint64_to_int64(0x7fff)
	v1811 = uint64_to_int64(0x8000)
	v1812 = uint64_to_int64(0xffff)
	v1813 = uint64_to_int64(0)
	v1814 = uint64_to_int64(1)
	v1815 = uint64_to_int64(0x12)
	v1816 = uint64_to_int64(0x7f)
	v1817 = uint64_to_int64(0x80)
	v1818 = uint64_to_int64(0xff)
	v1819 = uint64_to_uint(0x12_3456_7890)
	v1820 = uint64_to_uint(0x7fff_ffff_ffff_ffff)
	v1821 = uint64_to_uint(0x8000_0000_0000_0000)
	v1822 = uint64_to_uint(0xffff_ffff_ffff_ffff)
	v1823 = uint64_to_uint(0x12_3456)
	v1824 = uint64_to_uint(0x7fff_ffff)
	v1825 = uint64_to_uint(0x8000_0000)
	v1826 = uint64_to_uint(0xffff_ffff)
	v1827 = uint64_to_uint(0x1234)
	v1828 = uint64_to_uint(0x7fff)
	v1829 = uint64_to_uint(0x8000)
	v1830 = uint64_to_uint(0xffff)
	v1831 = uint64_to_uint(0)
	v1832 = uint64_to_uint(1)
	v1833 = uint64_to_uint(0x12)
	v1834 = uint64_to_uint(0x7f)
	v1835 = uint64_to_uint(0x80)
	v1836 = uint64_to_uint(0xff)
	v1837 = uint64_to_uint8(0x12_3456_7890)
	v1838 = uint64_to_uint8(0x7fff_ffff_ffff_ffff)
	v1839 = uint64_to_uint8(0x8000_0000_0000_0000)
	v1840 = uint64_to_uint8(0xffff_ffff_ffff_ffff)
	v1841 = uint64_to_uint8(0x12_3456)
	v1842 = uint64_to_uint8(0x7fff_ffff)
	v1843 = uint64_to_uint8(0x8000_0000)
	v1844 = uint64_to_uint8(0xffff_ffff)
	v1845 = uint64_to_uint8(0x1234)
	v1846 = uint64_to_uint8(0x7fff)
	v1847 = uint64_to_uint8(0x8000)
	v1848 = uint64_to_uint8(0xffff)
	v1849 = uint64_to_uint8(0)
	v1850 = uint64_to_uint8(1)
	v1851 = uint64_to_uint8(0x12)
	v1852 = uint64_to_uint8(0x7f)
	v1853 = uint64_to_uint8(0x80)
	v1854 = uint64_to_uint8(0xff)
	v1855 = uint64_to_uint16(0x12_3456_7890)
	v1856 = uint64_to_uint16(0x7fff_ffff_ffff_ffff)
	v1857 = uint64_to_uint16(0x8000_0000_0000_0000)
	v1858 = uint64_to_uint16(0xffff_ffff_ffff_ffff)
	v1859 = uint64_to_uint16(0x12_3456)
	v1860 = uint64_to_uint16(0x7fff_ffff)
	v1861 = uint64_to_uint16(0x8000_0000)
	v1862 = uint64_to_uint16(0xffff_ffff)
	v1863 = uint64_to_uint16(0x1234)
	v1864 = uint64_to_uint16(0x7fff)
	v1865 = uint64_to_uint16(0x8000)
	v1866 = uint64_to_uint16(0xffff)
	v1867 = uint64_to_uint16(0)
	v1868 = uint64_to_uint16(1)
	v1869 = uint64_to_uint16(0x12)
	v1870 = uint64_to_uint16(0x7f)
	v1871 = uint64_to_uint16(0x80)
	v1872 = uint64_to_uint16(0xff)
	v1873 = uint64_to_uint32(0x12_3456_7890)
	v1874 = uint64_to_uint32(0x7fff_ffff_ffff_ffff)
	v1875 = uint64_to_uint32(0x8000_0000_0000_0000)
	v1876 = uint64_to_uint32(0xffff_ffff_ffff_ffff)
	v1877 = uint64_to_uint32(0x12_3456)
	v1878 = uint64_to_uint32(0x7fff_ffff)
	v1879 = uint64_to_uint32(0x8000_0000)
	v1880 = uint64_to_uint32(0xffff_ffff)
	v1881 = uint64_to_uint32(0x1234)
	v1882 = uint64_to_uint32(0x7fff)
	v1883 = uint64_to_uint32(0x8000)
	v1884 = uint64_to_uint32(0xffff)
	v1885 = uint64_to_uint32(0)
	v1886 = uint64_to_uint32(1)
	v1887 = uint64_to_uint32(0x12)
	v1888 = uint64_to_uint32(0x7f)
	v1889 = uint64_to_uint32(0x80)
	v1890 = uint64_to_uint32(0xff)
	v1891 = uint64_to_uint64(0x12_3456_7890)
	v1892 = uint64_to_uint64(0x7fff_ffff_ffff_ffff)
	v1893 = uint64_to_uint64(0x8000_0000_0000_0000)
	v1894 = uint64_to_uint64(0xffff_ffff_ffff_ffff)
	v1895 = uint64_to_uint64(0x12_3456)
	v1896 = uint64_to_uint64(0x7fff_ffff)
	v1897 = uint64_to_uint64(0x8000_0000)
	v1898 = uint64_to_uint64(0xffff_ffff)
	v1899 = uint64_to_uint64(0x1234)
	v1900 = uint64_to_uint64(0x7fff)
	v1901 = uint64_to_uint64(0x8000)
	v1902 = uint64_to_uint64(0xffff)
	v1903 = uint64_to_uint64(0)
	v1904 = uint64_to_uint64(1)
	v1905 = uint64_to_uint64(0x12)
	v1906 = uint64_to_uint64(0x7f)
	v1907 = uint64_to_uint64(0x80)
	v1908 = uint64_to_uint64(0xff)
	v1909 = uint64_to_uintptr(0x12_3456_7890)
	v1910 = uint64_to_uintptr(0x7fff_ffff_ffff_ffff)
	v1911 = uint64_to_uintptr(0x8000_0000_0000_0000)
	v1912 = uint64_to_uintptr(0xffff_ffff_ffff_ffff)
	v1913 = uint64_to_uintptr(0x12_3456)
	v1914 = uint64_to_uintptr(0x7fff_ffff)
	v1915 = uint64_to_uintptr(0x8000_0000)
	v1916 = uint64_to_uintptr(0xffff_ffff)
	v1917 = uint64_to_uintptr(0x1234)
	v1918 = uint64_to_uintptr(0x7fff)
	v1919 = uint64_to_uintptr(0x8000)
	v1920 = uint64_to_uintptr(0xffff)
	v1921 = uint64_to_uintptr(0)
	v1922 = uint64_to_uintptr(1)
	v1923 = uint64_to_uintptr(0x12)
	v1924 = uint64_to_uintptr(0x7f)
	v1925 = uint64_to_uintptr(0x80)
	v1926 = uint64_to_uintptr(0xff)
	v1927 = uint64_to_float32(0x12_3456_7890)
	v1928 = uint64_to_float32(0x7fff_ffff_ffff_ffff)
	v1929 = uint64_to_float32(0x8000_0000_0000_0000)
	v1930 = uint64_to_float32(0xffff_ffff_ffff_ffff)
	v1931 = uint64_to_float32(0x12_3456)
	v1932 = uint64_to_float32(0x7fff_ffff)
	v1933 = uint64_to_float32(0x8000_0000)
	v1934 = uint64_to_float32(0xffff_ffff)
	v1935 = uint64_to_float32(0x1234)
	v1936 = uint64_to_float32(0x7fff)
	v1937 = uint64_to_float32(0x8000)
	v1938 = uint64_to_float32(0xffff)
	v1939 = uint64_to_float32(0)
	v1940 = uint64_to_float32(1)
	v1941 = uint64_to_float32(0x12)
	v1942 = uint64_to_float32(0x7f)
	v1943 = uint64_to_float32(0x80)
	v1944 = uint64_to_float32(0xff)
	v1945 = uint64_to_float64(0x12_3456_7890)
	v1946 = uint64_to_float64(0x7fff_ffff_ffff_ffff)
	v1947 = uint64_to_float64(0x8000_0000_0000_0000)
	v1948 = uint64_to_float64(0xffff_ffff_ffff_ffff)
	v1949 = uint64_to_float64(0x12_3456)
	v1950 = uint64_to_float64(0x7fff_ffff)
	v1951 = uint64_to_float64(0x8000_0000)
	v1952 = uint64_to_float64(0xffff_ffff)
	v1953 = uint64_to_float64(0x1234)
	v1954 = uint64_to_float64(0x7fff)
	v1955 = uint64_to_float64(0x8000)
	v1956 = uint64_to_float64(0xffff)
	v1957 = uint64_to_float64(0)
	v1958 = uint64_to_float64(1)
	v1959 = uint64_to_float64(0x12)
	v1960 = uint64_to_float64(0x7f)
	v1961 = uint64_to_float64(0x80)
	v1962 = uint64_to_float64(0xff)
	v1963 = uintptr_to_int(0x12_3456_7890)
	v1964 = uintptr_to_int(0x7fff_ffff_ffff_ffff)
	v1965 = uintptr_to_int(0x8000_0000_0000_0000)
	v1966 = uintptr_to_int(0xffff_ffff_ffff_ffff)
	v1967 = uintptr_to_int(0x12_3456)
	v1968 = uintptr_to_int(0x7fff_ffff)
	v1969 = uintptr_to_int(0x8000_0000)
	v1970 = uintptr_to_int(0xffff_ffff)
	v1971 = uintptr_to_int(0x1234)
	v1972 = uintptr_to_int(0x7fff)
	v1973 = uintptr_to_int(0x8000)
	v1974 = uintptr_to_int(0xffff)
	v1975 = uintptr_to_int(0)
	v1976 = uintptr_to_int(1)
	v1977 = uintptr_to_int(0x12)
	v1978 = uintptr_to_int(0x7f)
	v1979 = uintptr_to_int(0x80)
	v1980 = uintptr_to_int(0xff)
	v1981 = uintptr_to_int8(0x12_3456_7890)
	v1982 = uintptr_to_int8(0x7fff_ffff_ffff_ffff)
	v1983 = uintptr_to_int8(0x8000_0000_0000_0000)
	v1984 = uintptr_to_int8(0xffff_ffff_ffff_ffff)
	v1985 = uintptr_to_int8(0x12_3456)
	v1986 = uintptr_to_int8(0x7fff_ffff)
	v1987 = uintptr_to_int8(0x8000_0000)
	v1988 = uintptr_to_int8(0xffff_ffff)
	v1989 = uintptr_to_int8(0x1234)
	v1990 = uintptr_to_int8(0x7fff)
	v1991 = uintptr_to_int8(0x8000)
	v1992 = uintptr_to_int8(0xffff)
	v1993 = uintptr_to_int8(0)
	v1994 = uintptr_to_int8(1)
	v1995 = uintptr_to_int8(0x12)
	v1996 = uintptr_to_int8(0x7f)
	v1997 = uintptr_to_int8(0x80)
	v1998 = uintptr_to_int8(0xff)
	v1999 = uintptr_to_int16(0x12_3456_7890)
	v2000 = uintptr_to_int16(0x7fff_ffff_ffff_ffff)
	v2001 = uintptr_to_int16(0x8000_0000_0000_0000)
	v2002 = uintptr_to_int16(0xffff_ffff_ffff_ffff)
	v2003 = uintptr_to_int16(0x12_3456)
	v2004 = uintptr_to_int16(0x7fff_ffff)
	v2005 = uintptr_to_int16(0x8000_0000)
	v2006 = uintptr_to_int16(0xffff_ffff)
	v2007 = uintptr_to_int16(0x1234)
	v2008 = uintptr_to_int16(0x7fff)
	v2009 = uintptr_to_int16(0x8000)
	v2010 = uintptr_to_int16(0xffff)
	v2011 = uintptr_to_int16(0)
	v2012 = uintptr_to_int16(1)
	v2013 = uintptr_to_int16(0x12)
	v2014 = uintptr_to_int16(0x7f)
	v2015 = uintptr_to_int16(0x80)
	v2016 = uintptr_to_int16(0xff)
	v2017 = uintptr_to_int32(0x12_3456_7890)
	v2018 = uintptr_to_int32(0x7fff_ffff_ffff_ffff)
	v2019 = uintptr_to_int32(0x8000_0000_0000_0000)
	v2020 = uintptr_to_int32(0xffff_ffff_ffff_ffff)
	v2021 = uintptr_to_int32(0x12_3456)
	v2022 = uintptr_to_int32(0x7fff_ffff)
	v2023 = uintptr_to_int32(0x8000_0000)
	v2024 = uintptr_to_int32(0xffff_ffff)
	v2025 = uintptr_to_int32(0x1234)
	v2026 = uintptr_to_int32(0x7fff)
	v2027 = uintptr_to_int32(0x8000)
	v2028 = uintptr_to_int32(0xffff)
	v2029 = uintptr_to_int32(0)
	v2030 = uintptr_to_int32(1)
	v2031 = uintptr_to_int32(0x12)
	v2032 = uintptr_to_int32(0x7f)
	v2033 = uintptr_to_int32(0x80)
	v2034 = uintptr_to_int32(0xff)
	v2035 = uintptr_to_int64(0x12_3456_7890)
	v2036 = uintptr_to_int64(0x7fff_ffff_ffff_ffff)
	v2037 = uintptr_to_int64(0x8000_0000_0000_0000)
	v2038 = uintptr_to_int64(0xffff_ffff_ffff_ffff)
	v2039 = uintptr_to_int64(0x12_3456)
	v2040 = uintptr_to_int64(0x7fff_ffff)
	v2041 = uintptr_to_int64(0x8000_0000)
	v2042 = uintptr_to_int64(0xffff_ffff)
	v2043 = uintptr_to_int64(0x1234)
	v2044 = uintptr_to_int64(0x7fff)
	v2045 = uintptr_to_int64(0x8000)
	v2046 = uintptr_to_int64(0xffff)
	v2047 = uintptr_to_int64(0)
	v2048 = uintptr_to_int64(1)
	v2049 = uintptr_to_int64(0x12)
	v2050 = uintptr_to_int64(0x7f)
	v2051 = uintptr_to_int64(0x80)
	v2052 = uintptr_to_int64(0xff)
	v2053 = uintptr_to_uint(0x12_3456_7890)
	v2054 = uintptr_to_uint(0x7fff_ffff_ffff_ffff)
	v2055 = uintptr_to_uint(0x8000_0000_0000_0000)
	v2056 = uintptr_to_uint(0xffff_ffff_ffff_ffff)
	v2057 = uintptr_to_uint(0x12_3456)
	v2058 = uintptr_to_uint(0x7fff_ffff)
	v2059 = uintptr_to_uint(0x8000_0000)
	v2060 = uintptr_to_uint(0xffff_ffff)
	v2061 = uintptr_to_uint(0x1234)
	v2062 = uintptr_to_uint(0x7fff)
	v2063 = uintptr_to_uint(0x8000)
	v2064 = uintptr_to_uint(0xffff)
	v2065 = uintptr_to_uint(0)
	v2066 = uintptr_to_uint(1)
	v2067 = uintptr_to_uint(0x12)
	v2068 = uintptr_to_uint(0x7f)
	v2069 = uintptr_to_uint(0x80)
	v2070 = uintptr_to_uint(0xff)
	v2071 = uintptr_to_uint8(0x12_3456_7890)
	v2072 = uintptr_to_uint8(0x7fff_ffff_ffff_ffff)
	v2073 = uintptr_to_uint8(0x8000_0000_0000_0000)
	v2074 = uintptr_to_uint8(0xffff_ffff_ffff_ffff)
	v2075 = uintptr_to_uint8(0x12_3456)
	v2076 = uintptr_to_uint8(0x7fff_ffff)
	v2077 = uintptr_to_uint8(0x8000_0000)
	v2078 = uintptr_to_uint8(0xffff_ffff)
	v2079 = uintptr_to_uint8(0x1234)
	v2080 = uintptr_to_uint8(0x7fff)
	v2081 = uintptr_to_uint8(0x8000)
	v2082 = uintptr_to_uint8(0xffff)
	v2083 = uintptr_to_uint8(0)
	v2084 = uintptr_to_uint8(1)
	v2085 = uintptr_to_uint8(0x12)
	v2086 = uintptr_to_uint8(0x7f)
	v2087 = uintptr_to_uint8(0x80)
	v2088 = uintptr_to_uint8(0xff)
	v2089 = uintptr_to_uint16(0x12_3456_7890)
	v2090 = uintptr_to_uint16(0x7fff_ffff_ffff_ffff)
	v2091 = uintptr_to_uint16(0x8000_0000_0000_0000)
	v2092 = uintptr_to_uint16(0xffff_ffff_ffff_ffff)
	v2093 = uintptr_to_uint16(0x12_3456)
	v2094 = uintptr_to_uint16(0x7fff_ffff)
	v2095 = uintptr_to_uint16(0x8000_0000)
	v2096 = uintptr_to_uint16(0xffff_ffff)
	v2097 = uintptr_to_uint16(0x1234)
	v2098 = uintptr_to_uint16(0x7fff)
	v2099 = uintptr_to_uint16(0x8000)
	v2100 = uintptr_to_uint16(0xffff)
	v2101 = uintptr_to_uint16(0)
	v2102 = uintptr_to_uint16(1)
	v2103 = uintptr_to_uint16(0x12)
	v2104 = uintptr_to_uint16(0x7f)
	v2105 = uintptr_to_uint16(0x80)
	v2106 = uintptr_to_uint16(0xff)
	v2107 = uintptr_to_uint32(0x12_3456_7890)
	v2108 = uintptr_to_uint32(0x7fff_ffff_ffff_ffff)
	v2109 = uintptr_to_uint32(0x8000_0000_0000_0000)
	v2110 = uintptr_to_uint32(0xffff_ffff_ffff_ffff)
	v2111 = uintptr_to_uint32(0x12_3456)
	v2112 = uintptr_to_uint32(0x7fff_ffff)
	v2113 = uintptr_to_uint32(0x8000_0000)
	v2114 = uintptr_to_uint32(0xffff_ffff)
	v2115 = uintptr_to_uint32(0x1234)
	v2116 = uintptr_to_uint32(0x7fff)
	v2117 = uintptr_to_uint32(0x8000)
	v2118 = uintptr_to_uint32(0xffff)
	v2119 = uintptr_to_uint32(0)
	v2120 = uintptr_to_uint32(1)
	v2121 = uintptr_to_uint32(0x12)
	v2122 = uintptr_to_uint32(0x7f)
	v2123 = uintptr_to_uint32(0x80)
	v2124 = uintptr_to_uint32(0xff)
	v2125 = uintptr_to_uint64(0x12_3456_7890)
	v2126 = uintptr_to_uint64(0x7fff_ffff_ffff_ffff)
	v2127 = uintptr_to_uint64(0x8000_0000_0000_0000)
	v2128 = uintptr_to_uint64(0xffff_ffff_ffff_ffff)
	v2129 = uintptr_to_uint64(0x12_3456)
	v2130 = uintptr_to_uint64(0x7fff_ffff)
	v2131 = uintptr_to_uint64(0x8000_0000)
	v2132 = uintptr_to_uint64(0xffff_ffff)
	v2133 = uintptr_to_uint64(0x1234)
	v2134 = uintptr_to_uint64(0x7fff)
	v2135 = uintptr_to_uint64(0x8000)
	v2136 = uintptr_to_uint64(0xffff)
	v2137 = uintptr_to_uint64(0)
	v2138 = uintptr_to_uint64(1)
	v2139 = uintptr_to_uint64(0x12)
	v2140 = uintptr_to_uint64(0x7f)
	v2141 = uintptr_to_uint64(0x80)
	v2142 = uintptr_to_uint64(0xff)
	v2143 = uintptr_to_uintptr(0x12_3456_7890)
	v2144 = uintptr_to_uintptr(0x7fff_ffff_ffff_ffff)
	v2145 = uintptr_to_uintptr(0x8000_0000_0000_0000)
	v2146 = uintptr_to_uintptr(0xffff_ffff_ffff_ffff)
	v2147 = uintptr_to_uintptr(0x12_3456)
	v2148 = uintptr_to_uintptr(0x7fff_ffff)
	v2149 = uintptr_to_uintptr(0x8000_0000)
	v2150 = uintptr_to_uintptr(0xffff_ffff)
	v2151 = uintptr_to_uintptr(0x1234)
	v2152 = uintptr_to_uintptr(0x7fff)
	v2153 = uintptr_to_uintptr(0x8000)
	v2154 = uintptr_to_uintptr(0xffff)
	v2155 = uintptr_to_uintptr(0)
	v2156 = uintptr_to_uintptr(1)
	v2157 = uintptr_to_uintptr(0x12)
	v2158 = uintptr_to_uintptr(0x7f)
	v2159 = uintptr_to_uintptr(0x80)
	v2160 = uintptr_to_uintptr(0xff)
	v2161 = uintptr_to_float32(0x12_3456_7890)
	v2162 = uintptr_to_float32(0x7fff_ffff_ffff_ffff)
	v2163 = uintptr_to_float32(0x8000_0000_0000_0000)
	v2164 = uintptr_to_float32(0xffff_ffff_ffff_ffff)
	v2165 = uintptr_to_float32(0x12_3456)
	v2166 = uintptr_to_float32(0x7fff_ffff)
	v2167 = uintptr_to_float32(0x8000_0000)
	v2168 = uintptr_to_float32(0xffff_ffff)
	v2169 = uintptr_to_float32(0x1234)
	v2170 = uintptr_to_float32(0x7fff)
	v2171 = uintptr_to_float32(0x8000)
	v2172 = uintptr_to_float32(0xffff)
	v2173 = uintptr_to_float32(0)
	v2174 = uintptr_to_float32(1)
	v2175 = uintptr_to_float32(0x12)
	v2176 = uintptr_to_float32(0x7f)
	v2177 = uintptr_to_float32(0x80)
	v2178 = uintptr_to_float32(0xff)
	v2179 = uintptr_to_float64(0x12_3456_7890)
	v2180 = uintptr_to_float64(0x7fff_ffff_ffff_ffff)
	v2181 = uintptr_to_float64(0x8000_0000_0000_0000)
	v2182 = uintptr_to_float64(0xffff_ffff_ffff_ffff)
	v2183 = uintptr_to_float64(0x12_3456)
	v2184 = uintptr_to_float64(0x7fff_ffff)
	v2185 = uintptr_to_float64(0x8000_0000)
	v2186 = uintptr_to_float64(0xffff_ffff)
	v2187 = uintptr_to_float64(0x1234)
	v2188 = uintptr_to_float64(0x7fff)
	v2189 = uintptr_to_float64(0x8000)
	v2190 = uintptr_to_float64(0xffff)
	v2191 = uintptr_to_float64(0)
	v2192 = uintptr_to_float64(1)
	v2193 = uintptr_to_float64(0x12)
	v2194 = uintptr_to_float64(0x7f)
	v2195 = uintptr_to_float64(0x80)
	v2196 = uintptr_to_float64(0xff)
	v2197 = float32_to_int(-3.40282346638528859811704183484516925440e+38)
	v2198 = float32_to_int(-1e38)
	v2199 = float32_to_int(-1.5)
	v2200 = float32_to_int(-1.401298464324817070923729583289916131280e-45)
	v2201 = float32_to_int(0)
	v2202 = float32_to_int(1.401298464324817070923729583289916131280e-45)
	v2203 = float32_to_int(1.5)
	v2204 = float32_to_int(1e38)
	v2205 = float32_to_int(3.40282346638528859811704183484516925440e+38)
	v2206 = float32_to_int8(-3.40282346638528859811704183484516925440e+38)
	v2207 = float32_to_int8(-1e38)
	v2208 = float32_to_int8(-1.5)
	v2209 = float32_to_int8(-1.401298464324817070923729583289916131280e-45)
	v2210 = float32_to_int8(0)
	v2211 = float32_to_int8(1.401298464324817070923729583289916131280e-45)
	v2212 = float32_to_int8(1.5)
	v2213 = float32_to_int8(1e38)
	v2214 = float32_to_int8(3.40282346638528859811704183484516925440e+38)
	v2215 = float32_to_int16(-3.40282346638528859811704183484516925440e+38)
	v2216 = float32_to_int16(-1e38)
	v2217 = float32_to_int16(-1.5)
	v2218 = float32_to_int16(-1.401298464324817070923729583289916131280e-45)
	v2219 = float32_to_int16(0)
	v2220 = float32_to_int16(1.401298464324817070923729583289916131280e-45)
	v2221 = float32_to_int16(1.5)
	v2222 = float32_to_int16(1e38)
	v2223 = float32_to_int16(3.40282346638528859811704183484516925440e+38)
	v2224 = float32_to_int32(-3.40282346638528859811704183484516925440e+38)
	v2225 = float32_to_int32(-1e38)
	v2226 = float32_to_int32(-1.5)
	v2227 = float32_to_int32(-1.401298464324817070923729583289916131280e-45)
	v2228 = float32_to_int32(0)
	v2229 = float32_to_int32(1.401298464324817070923729583289916131280e-45)
	v2230 = float32_to_int32(1.5)
	v2231 = float32_to_int32(1e38)
	v2232 = float32_to_int32(3.40282346638528859811704183484516925440e+38)
	v2233 = float32_to_int64(-3.40282346638528859811704183484516925440e+38)
	v2234 = float32_to_int64(-1e38)
	v2235 = float32_to_int64(-1.5)
	v2236 = float32_to_int64(-1.401298464324817070923729583289916131280e-45)
	v2237 = float32_to_int64(0)
	v2238 = float32_to_int64(1.401298464324817070923729583289916131280e-45)
	v2239 = float32_to_int64(1.5)
	v2240 = float32_to_int64(1e38)
	v2241 = float32_to_int64(3.40282346638528859811704183484516925440e+38)
	v2242 = float32_to_uint(-3.40282346638528859811704183484516925440e+38)
	v2243 = float32_to_uint(-1e38)
	v2244 = float32_to_uint(-1.5)
	v2245 = float32_to_uint(-1.401298464324817070923729583289916131280e-45)
	v2246 = float32_to_uint(0)
	v2247 = float32_to_uint(1.401298464324817070923729583289916131280e-45)
	v2248 = float32_to_uint(1.5)
	v2249 = float32_to_uint(1e38)
	v2250 = float32_to_uint(3.40282346638528859811704183484516925440e+38)
	v2251 = float32_to_uint8(-3.40282346638528859811704183484516925440e+38)
	v2252 = float32_to_uint8(-1e38)
	v2253 = float32_to_uint8(-1.5)
	v2254 = float32_to_uint8(-1.401298464324817070923729583289916131280e-45)
	v2255 = float32_to_uint8(0)
	v2256 = float32_to_uint8(1.401298464324817070923729583289916131280e-45)
	v2257 = float32_to_uint8(1.5)
	v2258 = float32_to_uint8(1e38)
	v2259 = float32_to_uint8(3.40282346638528859811704183484516925440e+38)
	v2260 = float32_to_uint16(-3.40282346638528859811704183484516925440e+38)
	v2261 = float32_to_uint16(-1e38)
	v2262 = float32_to_uint16(-1.5)
	v2263 = float32_to_uint16(-1.401298464324817070923729583289916131280e-45)
	v2264 = float32_to_uint16(0)
	v2265 = float32_to_uint16(1.401298464324817070923729583289916131280e-45)
	v2266 = float32_to_uint16(1.5)
	v2267 = float32_to_uint16(1e38)
	v2268 = float32_to_uint16(3.40282346638528859811704183484516925440e+38)
	v2269 = float32_to_uint32(-3.40282346638528859811704183484516925440e+38)
	v2270 = float32_to_uint32(-1e38)
	v2271 = float32_to_uint32(-1.5)
	v2272 = float32_to_uint32(-1.401298464324817070923729583289916131280e-45)
	v2273 = float32_to_uint32(0)
	v2274 = float32_to_uint32(1.401298464324817070923729583289916131280e-45)
	v2275 = float32_to_uint32(1.5)
	v2276 = float32_to_uint32(1e38)
	v2277 = float32_to_uint32(3.40282346638528859811704183484516925440e+38)
	v2278 = float32_to_uint64(-3.40282346638528859811704183484516925440e+38)
	v2279 = float32_to_uint64(-1e38)
	v2280 = float32_to_uint64(-1.5)
	v2281 = float32_to_uint64(-1.401298464324817070923729583289916131280e-45)
	v2282 = float32_to_uint64(0)
	v2283 = float32_to_uint64(1.401298464324817070923729583289916131280e-45)
	v2284 = float32_to_uint64(1.5)
	v2285 = float32_to_uint64(1e38)
	v2286 = float32_to_uint64(3.40282346638528859811704183484516925440e+38)
	v2287 = float32_to_uintptr(-3.40282346638528859811704183484516925440e+38)
	v2288 = float32_to_uintptr(-1e38)
	v2289 = float32_to_uintptr(-1.5)
	v2290 = float32_to_uintptr(-1.401298464324817070923729583289916131280e-45)
	v2291 = float32_to_uintptr(0)
	v2292 = float32_to_uintptr(1.401298464324817070923729583289916131280e-45)
	v2293 = float32_to_uintptr(1.5)
	v2294 = float32_to_uintptr(1e38)
	v2295 = float32_to_uintptr(3.40282346638528859811704183484516925440e+38)
	v2296 = float32_to_float32(-3.40282346638528859811704183484516925440e+38)
	v2297 = float32_to_float32(-1e38)
	v2298 = float32_to_float32(-1.5)
	v2299 = float32_to_float32(-1.401298464324817070923729583289916131280e-45)
	v2300 = float32_to_float32(0)
	v2301 = float32_to_float32(1.401298464324817070923729583289916131280e-45)
	v2302 = float32_to_float32(1.5)
	v2303 = float32_to_float32(1e38)
	v2304 = float32_to_float32(3.40282346638528859811704183484516925440e+38)
	v2305 = float32_to_float64(-3.40282346638528859811704183484516925440e+38)
	v2306 = float32_to_float64(-1e38)
	v2307 = float32_to_float64(-1.5)
	v2308 = float32_to_float64(-1.401298464324817070923729583289916131280e-45)
	v2309 = float32_to_float64(0)
	v2310 = float32_to_float64(1.401298464324817070923729583289916131280e-45)
	v2311 = float32_to_float64(1.5)
	v2312 = float32_to_float64(1e38)
	v2313 = float32_to_float64(3.40282346638528859811704183484516925440e+38)
	v2314 = float64_to_int(-1.79769313486231570814527423731704356798070e+308)
	v2315 = float64_to_int(-1e300)
	v2316 = float64_to_int(-1e100)
	v2317 = float64_to_int(-1e40)
	v2318 = float64_to_int(-3.5e38)
	v2319 = float64_to_int(3.5e38)
	v2320 = float64_to_int(1e40)
	v2321 = float64_to_int(1e100)
	v2322 = float64_to_int(1e300)
	v2323 = float64_to_int(1.79769313486231570814527423731704356798070e+308)
	v2324 = float64_to_int(-3.40282346638528859811704183484516925440e+38)
	v2325 = float64_to_int(-1e38)
	v2326 = float64_to_int(-1.5)
	v2327 = float64_to_int(-1.401298464324817070923729583289916131280e-45)
	v2328 = float64_to_int(0)
	v2329 = float64_to_int(1.401298464324817070923729583289916131280e-45)
	v2330 = float64_to_int(1.5)
	v2331 = float64_to_int(1e38)
	v2332 = float64_to_int(3.40282346638528859811704183484516925440e+38)
	v2333 = float64_to_int8(-1.79769313486231570814527423731704356798070e+308)
	v2334 = float64_to_int8(-1e300)
	v2335 = float64_to_int8(-1e100)
	v2336 = float64_to_int8(-1e40)
	v2337 = float64_to_int8(-3.5e38)
	v2338 = float64_to_int8(3.5e38)
	v2339 = float64_to_int8(1e40)
	v2340 = float64_to_int8(1e100)
	v2341 = float64_to_int8(1e300)
	v2342 = float64_to_int8(1.79769313486231570814527423731704356798070e+308)
	v2343 = float64_to_int8(-3.40282346638528859811704183484516925440e+38)
	v2344 = float64_to_int8(-1e38)
	v2345 = float64_to_int8(-1.5)
	v2346 = float64_to_int8(-1.401298464324817070923729583289916131280e-45)
	v2347 = float64_to_int8(0)
	v2348 = float64_to_int8(1.401298464324817070923729583289916131280e-45)
	v2349 = float64_to_int8(1.5)
	v2350 = float64_to_int8(1e38)
	v2351 = float64_to_int8(3.40282346638528859811704183484516925440e+38)
	v2352 = float64_to_int16(-1.79769313486231570814527423731704356798070e+308)
	v2353 = float64_to_int16(-1e300)
	v2354 = float64_to_int16(-1e100)
	v2355 = float64_to_int16(-1e40)
	v2356 = float64_to_int16(-3.5e38)
	v2357 = float64_to_int16(3.5e38)
	v2358 = float64_to_int16(1e40)
	v2359 = float64_to_int16(1e100)
	v2360 = float64_to_int16(1e300)
	v2361 = float64_to_int16(1.79769313486231570814527423731704356798070e+308)
	v2362 = float64_to_int16(-3.40282346638528859811704183484516925440e+38)
	v2363 = float64_to_int16(-1e38)
	v2364 = float64_to_int16(-1.5)
	v2365 = float64_to_int16(-1.401298464324817070923729583289916131280e-45)
	v2366 = float64_to_int16(0)
	v2367 = float64_to_int16(1.401298464324817070923729583289916131280e-45)
	v2368 = float64_to_int16(1.5)
	v2369 = float64_to_int16(1e38)
	v2370 = float64_to_int16(3.40282346638528859811704183484516925440e+38)
	v2371 = float64_to_int32(-1.79769313486231570814527423731704356798070e+308)
	v2372 = float64_to_int32(-1e300)
	v2373 = float64_to_int32(-1e100)
	v2374 = float64_to_int32(-1e40)
	v2375 = float64_to_int32(-3.5e38)
	v2376 = float64_to_int32(3.5e38)
	v2377 = float64_to_int32(1e40)
	v2378 = float64_to_int32(1e100)
	v2379 = float64_to_int32(1e300)
	v2380 = float64_to_int32(1.79769313486231570814527423731704356798070e+308)
	v2381 = float64_to_int32(-3.40282346638528859811704183484516925440e+38)
	v2382 = float64_to_int32(-1e38)
	v2383 = float64_to_int32(-1.5)
	v2384 = float64_to_int32(-1.401298464324817070923729583289916131280e-45)
	v2385 = float64_to_int32(0)
	v2386 = float64_to_int32(1.401298464324817070923729583289916131280e-45)
	v2387 = float64_to_int32(1.5)
	v2388 = float64_to_int32(1e38)
	v2389 = float64_to_int32(3.40282346638528859811704183484516925440e+38)
	v2390 = float64_to_int64(-1.79769313486231570814527423731704356798070e+308)
	v2391 = float64_to_int64(-1e300)
	v2392 = float64_to_int64(-1e100)
	v2393 = float64_to_int64(-1e40)
	v2394 = float64_to_int64(-3.5e38)
	v2395 = float64_to_int64(3.5e38)
	v2396 = float64_to_int64(1e40)
	v2397 = float64_to_int64(1e100)
	v2398 = float64_to_int64(1e300)
	v2399 = float64_to_int64(1.79769313486231570814527423731704356798070e+308)
	v2400 = float64_to_int64(-3.40282346638528859811704183484516925440e+38)
	v2401 = float64_to_int64(-1e38)
	v2402 = float64_to_int64(-1.5)
	v2403 = float64_to_int64(-1.401298464324817070923729583289916131280e-45)
	v2404 = float64_to_int64(0)
	v2405 = float64_to_int64(1.401298464324817070923729583289916131280e-45)
	v2406 = float64_to_int64(1.5)
	v2407 = float64_to_int64(1e38)
	v2408 = float64_to_int64(3.40282346638528859811704183484516925440e+38)
	v2409 = float64_to_uint(-1.79769313486231570814527423731704356798070e+308)
	v2410 = float64_to_uint(-1e300)
	v2411 = float64_to_uint(-1e100)
	v2412 = float64_to_uint(-1e40)
	v2413 = float64_to_uint(-3.5e38)
	v2414 = float64_to_uint(3.5e38)
	v2415 = float64_to_uint(1e40)
	v2416 = float64_to_uint(1e100)
	v2417 = float64_to_uint(1e300)
	v2418 = float64_to_uint(1.79769313486231570814527423731704356798070e+308)
	v2419 = float64_to_uint(-3.40282346638528859811704183484516925440e+38)
	v2420 = float64_to_uint(-1e38)
	v2421 = float64_to_uint(-1.5)
	v2422 = float64_to_uint(-1.401298464324817070923729583289916131280e-45)
	v2423 = float64_to_uint(0)
	v2424 = float64_to_uint(1.401298464324817070923729583289916131280e-45)
	v2425 = float64_to_uint(1.5)
	v2426 = float64_to_uint(1e38)
	v2427 = float64_to_uint(3.40282346638528859811704183484516925440e+38)
	v2428 = float64_to_uint8(-1.79769313486231570814527423731704356798070e+308)
	v2429 = float64_to_uint8(-1e300)
	v2430 = float64_to_uint8(-1e100)
	v2431 = float64_to_uint8(-1e40)
	v2432 = float64_to_uint8(-3.5e38)
	v2433 = float64_to_uint8(3.5e38)
	v2434 = float64_to_uint8(1e40)
	v2435 = float64_to_uint8(1e100)
	v2436 = float64_to_uint8(1e300)
	v2437 = float64_to_uint8(1.79769313486231570814527423731704356798070e+308)
	v2438 = float64_to_uint8(-3.40282346638528859811704183484516925440e+38)
	v2439 = float64_to_uint8(-1e38)
	v2440 = float64_to_uint8(-1.5)
	v2441 = float64_to_uint8(-1.401298464324817070923729583289916131280e-45)
	v2442 = float64_to_uint8(0)
	v2443 = float64_to_uint8(1.401298464324817070923729583289916131280e-45)
	v2444 = float64_to_uint8(1.5)
	v2445 = float64_to_uint8(1e38)
	v2446 = float64_to_uint8(3.40282346638528859811704183484516925440e+38)
	v2447 = float64_to_uint16(-1.79769313486231570814527423731704356798070e+308)
	v2448 = float64_to_uint16(-1e300)
	v2449 = float64_to_uint16(-1e100)
	v2450 = float64_to_uint16(-1e40)
	v2451 = float64_to_uint16(-3.5e38)
	v2452 = float64_to_uint16(3.5e38)
	v2453 = float64_to_uint16(1e40)
	v2454 = float64_to_uint16(1e100)
	v2455 = float64_to_uint16(1e300)
	v2456 = float64_to_uint16(1.79769313486231570814527423731704356798070e+308)
	v2457 = float64_to_uint16(-3.40282346638528859811704183484516925440e+38)
	v2458 = float64_to_uint16(-1e38)
	v2459 = float64_to_uint16(-1.5)
	v2460 = float64_to_uint16(-1.401298464324817070923729583289916131280e-45)
	v2461 = float64_to_uint16(0)
	v2462 = float64_to_uint16(1.401298464324817070923729583289916131280e-45)
	v2463 = float64_to_uint16(1.5)
	v2464 = float64_to_uint16(1e38)
	v2465 = float64_to_uint16(3.40282346638528859811704183484516925440e+38)
	v2466 = float64_to_uint32(-1.79769313486231570814527423731704356798070e+308)
	v2467 = float64_to_uint32(-1e300)
	v2468 = float64_to_uint32(-1e100)
	v2469 = float64_to_uint32(-1e40)
	v2470 = float64_to_uint32(-3.5e38)
	v2471 = float64_to_uint32(3.5e38)
	v2472 = float64_to_uint32(1e40)
	v2473 = float64_to_uint32(1e100)
	v2474 = float64_to_uint32(1e300)
	v2475 = float64_to_uint32(1.79769313486231570814527423731704356798070e+308)
	v2476 = float64_to_uint32(-3.40282346638528859811704183484516925440e+38)
	v2477 = float64_to_uint32(-1e38)
	v2478 = float64_to_uint32(-1.5)
	v2479 = float64_to_uint32(-1.401298464324817070923729583289916131280e-45)
	v2480 = float64_to_uint32(0)
	v2481 = float64_to_uint32(1.401298464324817070923729583289916131280e-45)
	v2482 = float64_to_uint32(1.5)
	v2483 = float64_to_uint32(1e38)
	v2484 = float64_to_uint32(3.40282346638528859811704183484516925440e+38)
	v2485 = float64_to_uint64(-1.79769313486231570814527423731704356798070e+308)
	v2486 = float64_to_uint64(-1e300)
	v2487 = float64_to_uint64(-1e100)
	v2488 = float64_to_uint64(-1e40)
	v2489 = float64_to_uint64(-3.5e38)
	v2490 = float64_to_uint64(3.5e38)
	v2491 = float64_to_uint64(1e40)
	v2492 = float64_to_uint64(1e100)
	v2493 = float64_to_uint64(1e300)
	v2494 = float64_to_uint64(1.79769313486231570814527423731704356798070e+308)
	v2495 = float64_to_uint64(-3.40282346638528859811704183484516925440e+38)
	v2496 = float64_to_uint64(-1e38)
	v2497 = float64_to_uint64(-1.5)
	v2498 = float64_to_uint64(-1.401298464324817070923729583289916131280e-45)
	v2499 = float64_to_uint64(0)
	v2500 = float64_to_uint64(1.401298464324817070923729583289916131280e-45)
	v2501 = float64_to_uint64(1.5)
	v2502 = float64_to_uint64(1e38)
	v2503 = float64_to_uint64(3.40282346638528859811704183484516925440e+38)
	v2504 = float64_to_uintptr(-1.79769313486231570814527423731704356798070e+308)
	v2505 = float64_to_uintptr(-1e300)
	v2506 = float64_to_uintptr(-1e100)
	v2507 = float64_to_uintptr(-1e40)
	v2508 = float64_to_uintptr(-3.5e38)
	v2509 = float64_to_uintptr(3.5e38)
	v2510 = float64_to_uintptr(1e40)
	v2511 = float64_to_uintptr(1e100)
	v2512 = float64_to_uintptr(1e300)
	v2513 = float64_to_uintptr(1.79769313486231570814527423731704356798070e+308)
	v2514 = float64_to_uintptr(-3.40282346638528859811704183484516925440e+38)
	v2515 = float64_to_uintptr(-1e38)
	v2516 = float64_to_uintptr(-1.5)
	v2517 = float64_to_uintptr(-1.401298464324817070923729583289916131280e-45)
	v2518 = float64_to_uintptr(0)
	v2519 = float64_to_uintptr(1.401298464324817070923729583289916131280e-45)
	v2520 = float64_to_uintptr(1.5)
	v2521 = float64_to_uintptr(1e38)
	v2522 = float64_to_uintptr(3.40282346638528859811704183484516925440e+38)
	v2523 = float64_to_float32(-1.79769313486231570814527423731704356798070e+308)
	v2524 = float64_to_float32(-1e300)
	v2525 = float64_to_float32(-1e100)
	v2526 = float64_to_float32(-1e40)
	v2527 = float64_to_float32(-3.5e38)
	v2528 = float64_to_float32(3.5e38)
	v2529 = float64_to_float32(1e40)
	v2530 = float64_to_float32(1e100)
	v2531 = float64_to_float32(1e300)
	v2532 = float64_to_float32(1.79769313486231570814527423731704356798070e+308)
	v2533 = float64_to_float32(-3.40282346638528859811704183484516925440e+38)
	v2534 = float64_to_float32(-1e38)
	v2535 = float64_to_float32(-1.5)
	v2536 = float64_to_float32(-1.401298464324817070923729583289916131280e-45)
	v2537 = float64_to_float32(0)
	v2538 = float64_to_float32(1.401298464324817070923729583289916131280e-45)
	v2539 = float64_to_float32(1.5)
	v2540 = float64_to_float32(1e38)
	v2541 = float64_to_float32(3.40282346638528859811704183484516925440e+38)
	v2542 = float64_to_float64(-1.79769313486231570814527423731704356798070e+308)
	v2543 = float64_to_float64(-1e300)
	v2544 = float64_to_float64(-1e100)
	v2545 = float64_to_float64(-1e40)
	v2546 = float64_to_float64(-3.5e38)
	v2547 = float64_to_float64(3.5e38)
	v2548 = float64_to_float64(1e40)
	v2549 = float64_to_float64(1e100)
	v2550 = float64_to_float64(1e300)
	v2551 = float64_to_float64(1.79769313486231570814527423731704356798070e+308)
	v2552 = float64_to_float64(-3.40282346638528859811704183484516925440e+38)
	v2553 = float64_to_float64(-1e38)
	v2554 = float64_to_float64(-1.5)
	v2555 = float64_to_float64(-1.401298464324817070923729583289916131280e-45)
	v2556 = float64_to_float64(0)
	v2557 = float64_to_float64(1.401298464324817070923729583289916131280e-45)
	v2558 = float64_to_float64(1.5)
	v2559 = float64_to_float64(1e38)
	v2560 = float64_to_float64(3.40282346638528859811704183484516925440e+38)
)

func main() {
	ok := true
	if v0 != int(-0x8000000000000000) { fmt.Println("int_to_int(-0x8000_0000_0000_0000)", "=", v0, "want", int(-0x8000000000000000)); ok = false }
	if v1 != int(-0x7fffffffffffffff) { fmt.Println("int_to_int(-0x7fff_ffff_ffff_ffff)", "=", v1, "want", int(-0x7fffffffffffffff)); ok = false }
	if v2 != int(-0x1234567890) { fmt.Println("int_to_int(-0x12_3456_7890)", "=", v2, "want", int(-0x1234567890)); ok = false }
	if v3 != int(0x1234567890) { fmt.Println("int_to_int(0x12_3456_7890)", "=", v3, "want", int(0x1234567890)); ok = false }
	if v4 != int(0x7fffffffffffffff) { fmt.Println("int_to_int(0x7fff_ffff_ffff_ffff)", "=", v4, "want", int(0x7fffffffffffffff)); ok = false }
	if v5 != int(-0x80000000) { fmt.Println("int_to_int(-0x8000_0000)", "=", v5, "want", int(-0x80000000)); ok = false }
	if v6 != int(-0x7fffffff) { fmt.Println("int_to_int(-0x7fff_ffff)", "=", v6, "want", int(-0x7fffffff)); ok = false }
	if v7 != int(-0x123456) { fmt.Println("int_to_int(-0x12_3456)", "=", v7, "want", int(-0x123456)); ok = false }
	if v8 != int(0x123456) { fmt.Println("int_to_int(0x12_3456)", "=", v8, "want", int(0x123456)); ok = false }
	if v9 != int(0x7fffffff) { fmt.Println("int_to_int(0x7fff_ffff)", "=", v9, "want", int(0x7fffffff)); ok = false }
	if v10 != int(-0x8000) { fmt.Println("int_to_int(-0x8000)", "=", v10, "want", int(-0x8000)); ok = false }
	if v11 != int(-0x7fff) { fmt.Println("int_to_int(-0x7fff)", "=", v11, "want", int(-0x7fff)); ok = false }
	if v12 != int(-0x1234) { fmt.Println("int_to_int(-0x1234)", "=", v12, "want", int(-0x1234)); ok = false }
	if v13 != int(0x1234) { fmt.Println("int_to_int(0x1234)", "=", v13, "want", int(0x1234)); ok = false }
	if v14 != int(0x7fff) { fmt.Println("int_to_int(0x7fff)", "=", v14, "want", int(0x7fff)); ok = false }
	if v15 != int(-0x80) { fmt.Println("int_to_int(-0x80)", "=", v15, "want", int(-0x80)); ok = false }
	if v16 != int(-0x7f) { fmt.Println("int_to_int(-0x7f)", "=", v16, "want", int(-0x7f)); ok = false }
	if v17 != int(-0x12) { fmt.Println("int_to_int(-0x12)", "=", v17, "want", int(-0x12)); ok = false }
	if v18 != int(-0x1) { fmt.Println("int_to_int(-1)", "=", v18, "want", int(-0x1)); ok = false }
	if v19 != int(0x0) { fmt.Println("int_to_int(0)", "=", v19, "want", int(0x0)); ok = false }
	if v20 != int(0x1) { fmt.Println("int_to_int(1)", "=", v20, "want", int(0x1)); ok = false }
	if v21 != int(0x12) { fmt.Println("int_to_int(0x12)", "=", v21, "want", int(0x12)); ok = false }
	if v22 != int(0x7f) { fmt.Println("int_to_int(0x7f)", "=", v22, "want", int(0x7f)); ok = false }
	if v23 != int8(0x0) { fmt.Println("int_to_int8(-0x8000_0000_0000_0000)", "=", v23, "want", int8(0x0)); ok = false }
	if v24 != int8(0x1) { fmt.Println("int_to_int8(-0x7fff_ffff_ffff_ffff)", "=", v24, "want", int8(0x1)); ok = false }
	if v25 != int8(0x70) { fmt.Println("int_to_int8(-0x12_3456_7890)", "=", v25, "want", int8(0x70)); ok = false }
	if v26 != int8(-0x70) { fmt.Println("int_to_int8(0x12_3456_7890)", "=", v26, "want", int8(-0x70)); ok = false }
	if v27 != int8(-0x1) { fmt.Println("int_to_int8(0x7fff_ffff_ffff_ffff)", "=", v27, "want", int8(-0x1)); ok = false }
	if v28 != int8(0x0) { fmt.Println("int_to_int8(-0x8000_0000)", "=", v28, "want", int8(0x0)); ok = false }
	if v29 != int8(0x1) { fmt.Println("int_to_int8(-0x7fff_ffff)", "=", v29, "want", int8(0x1)); ok = false }
	if v30 != int8(-0x56) { fmt.Println("int_to_int8(-0x12_3456)", "=", v30, "want", int8(-0x56)); ok = false }
	if v31 != int8(0x56) { fmt.Println("int_to_int8(0x12_3456)", "=", v31, "want", int8(0x56)); ok = false }
	if v32 != int8(-0x1) { fmt.Println("int_to_int8(0x7fff_ffff)", "=", v32, "want", int8(-0x1)); ok = false }
	if v33 != int8(0x0) { fmt.Println("int_to_int8(-0x8000)", "=", v33, "want", int8(0x0)); ok = false }
	if v34 != int8(0x1) { fmt.Println("int_to_int8(-0x7fff)", "=", v34, "want", int8(0x1)); ok = false }
	if v35 != int8(-0x34) { fmt.Println("int_to_int8(-0x1234)", "=", v35, "want", int8(-0x34)); ok = false }
	if v36 != int8(0x34) { fmt.Println("int_to_int8(0x1234)", "=", v36, "want", int8(0x34)); ok = false }
	if v37 != int8(-0x1) { fmt.Println("int_to_int8(0x7fff)", "=", v37, "want", int8(-0x1)); ok = false }
	if v38 != int8(-0x80) { fmt.Println("int_to_int8(-0x80)", "=", v38, "want", int8(-0x80)); ok = false }
	if v39 != int8(-0x7f) { fmt.Println("int_to_int8(-0x7f)", "=", v39, "want", int8(-0x7f)); ok = false }
	if v40 != int8(-0x12) { fmt.Println("int_to_int8(-0x12)", "=", v40, "want", int8(-0x12)); ok = false }
	if v41 != int8(-0x1) { fmt.Println("int_to_int8(-1)", "=", v41, "want", int8(-0x1)); ok = false }
	if v42 != int8(0x0) { fmt.Println("int_to_int8(0)", "=", v42, "want", int8(0x0)); ok = false }
	if v43 != int8(0x1) { fmt.Println("int_to_int8(1)", "=", v43, "want", int8(0x1)); ok = false }
	if v44 != int8(0x12) { fmt.Println("int_to_int8(0x12)", "=", v44, "want", int8(0x12)); ok = false }
	if v45 != int8(0x7f) { fmt.Println("int_to_int8(0x7f)", "=", v45, "want", int8(0x7f)); ok = false }
	if v46 != int16(0x0) { fmt.Println("int_to_int16(-0x8000_0000_0000_0000)", "=", v46, "want", int16(0x0)); ok = false }
	if v47 != int16(0x1) { fmt.Println("int_to_int16(-0x7fff_ffff_ffff_ffff)", "=", v47, "want", int16(0x1)); ok = false }
	if v48 != int16(-0x7890) { fmt.Println("int_to_int16(-0x12_3456_7890)", "=", v48, "want", int16(-0x7890)); ok = false }
	if v49 != int16(0x7890) { fmt.Println("int_to_int16(0x12_3456_7890)", "=", v49, "want", int16(0x7890)); ok = false }
	if v50 != int16(-0x1) { fmt.Println("int_to_int16(0x7fff_ffff_ffff_ffff)", "=", v50, "want", int16(-0x1)); ok = false }
	if v51 != int16(0x0) { fmt.Println("int_to_int16(-0x8000_0000)", "=", v51, "want", int16(0x0)); ok = false }
	if v52 != int16(0x1) { fmt.Println("int_to_int16(-0x7fff_ffff)", "=", v52, "want", int16(0x1)); ok = false }
	if v53 != int16(-0x3456) { fmt.Println("int_to_int16(-0x12_3456)", "=", v53, "want", int16(-0x3456)); ok = false }
	if v54 != int16(0x3456) { fmt.Println("int_to_int16(0x12_3456)", "=", v54, "want", int16(0x3456)); ok = false }
	if v55 != int16(-0x1) { fmt.Println("int_to_int16(0x7fff_ffff)", "=", v55, "want", int16(-0x1)); ok = false }
	if v56 != int16(-0x8000) { fmt.Println("int_to_int16(-0x8000)", "=", v56, "want", int16(-0x8000)); ok = false }
	if v57 != int16(-0x7fff) { fmt.Println("int_to_int16(-0x7fff)", "=", v57, "want", int16(-0x7fff)); ok = false }
	if v58 != int16(-0x1234) { fmt.Println("int_to_int16(-0x1234)", "=", v58, "want", int16(-0x1234)); ok = false }
	if v59 != int16(0x1234) { fmt.Println("int_to_int16(0x1234)", "=", v59, "want", int16(0x1234)); ok = false }
	if v60 != int16(0x7fff) { fmt.Println("int_to_int16(0x7fff)", "=", v60, "want", int16(0x7fff)); ok = false }
	if v61 != int16(-0x80) { fmt.Println("int_to_int16(-0x80)", "=", v61, "want", int16(-0x80)); ok = false }
	if v62 != int16(-0x7f) { fmt.Println("int_to_int16(-0x7f)", "=", v62, "want", int16(-0x7f)); ok = false }
	if v63 != int16(-0x12) { fmt.Println("int_to_int16(-0x12)", "=", v63, "want", int16(-0x12)); ok = false }
	if v64 != int16(-0x1) { fmt.Println("int_to_int16(-1)", "=", v64, "want", int16(-0x1)); ok = false }
	if v65 != int16(0x0) { fmt.Println("int_to_int16(0)", "=", v65, "want", int16(0x0)); ok = false }
	if v66 != int16(0x1) { fmt.Println("int_to_int16(1)", "=", v66, "want", int16(0x1)); ok = false }
	if v67 != int16(0x12) { fmt.Println("int_to_int16(0x12)", "=", v67, "want", int16(0x12)); ok = false }
	if v68 != int16(0x7f) { fmt.Println("int_to_int16(0x7f)", "=", v68, "want", int16(0x7f)); ok = false }
	if v69 != int32(0x0) { fmt.Println("int_to_int32(-0x8000_0000_0000_0000)", "=", v69, "want", int32(0x0)); ok = false }
	if v70 != int32(0x1) { fmt.Println("int_to_int32(-0x7fff_ffff_ffff_ffff)", "=", v70, "want", int32(0x1)); ok = false }
	if v71 != int32(-0x34567890) { fmt.Println("int_to_int32(-0x12_3456_7890)", "=", v71, "want", int32(-0x34567890)); ok = false }
	if v72 != int32(0x34567890) { fmt.Println("int_to_int32(0x12_3456_7890)", "=", v72, "want", int32(0x34567890)); ok = false }
	if v73 != int32(-0x1) { fmt.Println("int_to_int32(0x7fff_ffff_ffff_ffff)", "=", v73, "want", int32(-0x1)); ok = false }
	if v74 != int32(-0x80000000) { fmt.Println("int_to_int32(-0x8000_0000)", "=", v74, "want", int32(-0x80000000)); ok = false }
	if v75 != int32(-0x7fffffff) { fmt.Println("int_to_int32(-0x7fff_ffff)", "=", v75, "want", int32(-0x7fffffff)); ok = false }
	if v76 != int32(-0x123456) { fmt.Println("int_to_int32(-0x12_3456)", "=", v76, "want", int32(-0x123456)); ok = false }
	if v77 != int32(0x123456) { fmt.Println("int_to_int32(0x12_3456)", "=", v77, "want", int32(0x123456)); ok = false }
	if v78 != int32(0x7fffffff) { fmt.Println("int_to_int32(0x7fff_ffff)", "=", v78, "want", int32(0x7fffffff)); ok = false }
	if v79 != int32(-0x8000) { fmt.Println("int_to_int32(-0x8000)", "=", v79, "want", int32(-0x8000)); ok = false }
	if v80 != int32(-0x7fff) { fmt.Println("int_to_int32(-0x7fff)", "=", v80, "want", int32(-0x7fff)); ok = false }
	if v81 != int32(-0x1234) { fmt.Println("int_to_int32(-0x1234)", "=", v81, "want", int32(-0x1234)); ok = false }
	if v82 != int32(0x1234) { fmt.Println("int_to_int32(0x1234)", "=", v82, "want", int32(0x1234)); ok = false }
	if v83 != int32(0x7fff) { fmt.Println("int_to_int32(0x7fff)", "=", v83, "want", int32(0x7fff)); ok = false }
	if v84 != int32(-0x80) { fmt.Println("int_to_int32(-0x80)", "=", v84, "want", int32(-0x80)); ok = false }
	if v85 != int32(-0x7f) { fmt.Println("int_to_int32(-0x7f)", "=", v85, "want", int32(-0x7f)); ok = false }
	if v86 != int32(-0x12) { fmt.Println("int_to_int32(-0x12)", "=", v86, "want", int32(-0x12)); ok = false }
	if v87 != int32(-0x1) { fmt.Println("int_to_int32(-1)", "=", v87, "want", int32(-0x1)); ok = false }
	if v88 != int32(0x0) { fmt.Println("int_to_int32(0)", "=", v88, "want", int32(0x0)); ok = false }
	if v89 != int32(0x1) { fmt.Println("int_to_int32(1)", "=", v89, "want", int32(0x1)); ok = false }
	if v90 != int32(0x12) { fmt.Println("int_to_int32(0x12)", "=", v90, "want", int32(0x12)); ok = false }
	if v91 != int32(0x7f) { fmt.Println("int_to_int32(0x7f)", "=", v91, "want", int32(0x7f)); ok = false }
	if v92 != int64(-0x8000000000000000) { fmt.Println("int_to_int64(-0x8000_0000_0000_0000)", "=", v92, "want", int64(-0x8000000000000000)); ok = false }
	if v93 != int64(-0x7fffffffffffffff) { fmt.Println("int_to_int64(-0x7fff_ffff_ffff_ffff)", "=", v93, "want", int64(-0x7fffffffffffffff)); ok = false }
	if v94 != int64(-0x1234567890) { fmt.Println("int_to_int64(-0x12_3456_7890)", "=", v94, "want", int64(-0x1234567890)); ok = false }
	if v95 != int64(0x1234567890) { fmt.Println("int_to_int64(0x12_3456_7890)", "=", v95, "want", int64(0x1234567890)); ok = false }
	if v96 != int64(0x7fffffffffffffff) { fmt.Println("int_to_int64(0x7fff_ffff_ffff_ffff)", "=", v96, "want", int64(0x7fffffffffffffff)); ok = false }
	if v97 != int64(-0x80000000) { fmt.Println("int_to_int64(-0x8000_0000)", "=", v97, "want", int64(-0x80000000)); ok = false }
	if v98 != int64(-0x7fffffff) { fmt.Println("int_to_int64(-0x7fff_ffff)", "=", v98, "want", int64(-0x7fffffff)); ok = false }
	if v99 != int64(-0x123456) { fmt.Println("int_to_int64(-0x12_3456)", "=", v99, "want", int64(-0x123456)); ok = false }
	if v100 != int64(0x123456) { fmt.Println("int_to_int64(0x12_3456)", "=", v100, "want", int64(0x123456)); ok = false }
	if v101 != int64(0x7fffffff) { fmt.Println("int_to_int64(0x7fff_ffff)", "=", v101, "want", int64(0x7fffffff)); ok = false }
	if v102 != int64(-0x8000) { fmt.Println("int_to_int64(-0x8000)", "=", v102, "want", int64(-0x8000)); ok = false }
	if v103 != int64(-0x7fff) { fmt.Println("int_to_int64(-0x7fff)", "=", v103, "want", int64(-0x7fff)); ok = false }
	if v104 != int64(-0x1234) { fmt.Println("int_to_int64(-0x1234)", "=", v104, "want", int64(-0x1234)); ok = false }
	if v105 != int64(0x1234) { fmt.Println("int_to_int64(0x1234)", "=", v105, "want", int64(0x1234)); ok = false }
	if v106 != int64(0x7fff) { fmt.Println("int_to_int64(0x7fff)", "=", v106, "want", int64(0x7fff)); ok = false }
	if v107 != int64(-0x80) { fmt.Println("int_to_int64(-0x80)", "=", v107, "want", int64(-0x80)); ok = false }
	if v108 != int64(-0x7f) { fmt.Println("int_to_int64(-0x7f)", "=", v108, "want", int64(-0x7f)); ok = false }
	if v109 != int64(-0x12) { fmt.Println("int_to_int64(-0x12)", "=", v109, "want", int64(-0x12)); ok = false }
	if v110 != int64(-0x1) { fmt.Println("int_to_int64(-1)", "=", v110, "want", int64(-0x1)); ok = false }
	if v111 != int64(0x0) { fmt.Println("int_to_int64(0)", "=", v111, "want", int64(0x0)); ok = false }
	if v112 != int64(0x1) { fmt.Println("int_to_int64(1)", "=", v112, "want", int64(0x1)); ok = false }
	if v113 != int64(0x12) { fmt.Println("int_to_int64(0x12)", "=", v113, "want", int64(0x12)); ok = false }
	if v114 != int64(0x7f) { fmt.Println("int_to_int64(0x7f)", "=", v114, "want", int64(0x7f)); ok = false }
	if v115 != uint(0x8000000000000000) { fmt.Println("int_to_uint(-0x8000_0000_0000_0000)", "=", v115, "want", uint(0x8000000000000000)); ok = false }
	if v116 != uint(0x8000000000000001) { fmt.Println("int_to_uint(-0x7fff_ffff_ffff_ffff)", "=", v116, "want", uint(0x8000000000000001)); ok = false }
	if v117 != uint(0xffffffedcba98770) { fmt.Println("int_to_uint(-0x12_3456_7890)", "=", v117, "want", uint(0xffffffedcba98770)); ok = false }
	if v118 != uint(0x1234567890) { fmt.Println("int_to_uint(0x12_3456_7890)", "=", v118, "want", uint(0x1234567890)); ok = false }
	if v119 != uint(0x7fffffffffffffff) { fmt.Println("int_to_uint(0x7fff_ffff_ffff_ffff)", "=", v119, "want", uint(0x7fffffffffffffff)); ok = false }
	if v120 != uint(0xffffffff80000000) { fmt.Println("int_to_uint(-0x8000_0000)", "=", v120, "want", uint(0xffffffff80000000)); ok = false }
	if v121 != uint(0xffffffff80000001) { fmt.Println("int_to_uint(-0x7fff_ffff)", "=", v121, "want", uint(0xffffffff80000001)); ok = false }
	if v122 != uint(0xffffffffffedcbaa) { fmt.Println("int_to_uint(-0x12_3456)", "=", v122, "want", uint(0xffffffffffedcbaa)); ok = false }
	if v123 != uint(0x123456) { fmt.Println("int_to_uint(0x12_3456)", "=", v123, "want", uint(0x123456)); ok = false }
	if v124 != uint(0x7fffffff) { fmt.Println("int_to_uint(0x7fff_ffff)", "=", v124, "want", uint(0x7fffffff)); ok = false }
	if v125 != uint(0xffffffffffff8000) { fmt.Println("int_to_uint(-0x8000)", "=", v125, "want", uint(0xffffffffffff8000)); ok = false }
	if v126 != uint(0xffffffffffff8001) { fmt.Println("int_to_uint(-0x7fff)", "=", v126, "want", uint(0xffffffffffff8001)); ok = false }
	if v127 != uint(0xffffffffffffedcc) { fmt.Println("int_to_uint(-0x1234)", "=", v127, "want", uint(0xffffffffffffedcc)); ok = false }
	if v128 != uint(0x1234) { fmt.Println("int_to_uint(0x1234)", "=", v128, "want", uint(0x1234)); ok = false }
	if v129 != uint(0x7fff) { fmt.Println("int_to_uint(0x7fff)", "=", v129, "want", uint(0x7fff)); ok = false }
	if v130 != uint(0xffffffffffffff80) { fmt.Println("int_to_uint(-0x80)", "=", v130, "want", uint(0xffffffffffffff80)); ok = false }
	if v131 != uint(0xffffffffffffff81) { fmt.Println("int_to_uint(-0x7f)", "=", v131, "want", uint(0xffffffffffffff81)); ok = false }
	if v132 != uint(0xffffffffffffffee) { fmt.Println("int_to_uint(-0x12)", "=", v132, "want", uint(0xffffffffffffffee)); ok = false }
	if v133 != uint(0xffffffffffffffff) { fmt.Println("int_to_uint(-1)", "=", v133, "want", uint(0xffffffffffffffff)); ok = false }
	if v134 != uint(0x0) { fmt.Println("int_to_uint(0)", "=", v134, "want", uint(0x0)); ok = false }
	if v135 != uint(0x1) { fmt.Println("int_to_uint(1)", "=", v135, "want", uint(0x1)); ok = false }
	if v136 != uint(0x12) { fmt.Println("int_to_uint(0x12)", "=", v136, "want", uint(0x12)); ok = false }
	if v137 != uint(0x7f) { fmt.Println("int_to_uint(0x7f)", "=", v137, "want", uint(0x7f)); ok = false }
	if v138 != uint8(0x0) { fmt.Println("int_to_uint8(-0x8000_0000_0000_0000)", "=", v138, "want", uint8(0x0)); ok = false }
	if v139 != uint8(0x1) { fmt.Println("int_to_uint8(-0x7fff_ffff_ffff_ffff)", "=", v139, "want", uint8(0x1)); ok = false }
	if v140 != uint8(0x70) { fmt.Println("int_to_uint8(-0x12_3456_7890)", "=", v140, "want", uint8(0x70)); ok = false }
	if v141 != uint8(0x90) { fmt.Println("int_to_uint8(0x12_3456_7890)", "=", v141, "want", uint8(0x90)); ok = false }
	if v142 != uint8(0xff) { fmt.Println("int_to_uint8(0x7fff_ffff_ffff_ffff)", "=", v142, "want", uint8(0xff)); ok = false }
	if v143 != uint8(0x0) { fmt.Println("int_to_uint8(-0x8000_0000)", "=", v143, "want", uint8(0x0)); ok = false }
	if v144 != uint8(0x1) { fmt.Println("int_to_uint8(-0x7fff_ffff)", "=", v144, "want", uint8(0x1)); ok = false }
	if v145 != uint8(0xaa) { fmt.Println("int_to_uint8(-0x12_3456)", "=", v145, "want", uint8(0xaa)); ok = false }
	if v146 != uint8(0x56) { fmt.Println("int_to_uint8(0x12_3456)", "=", v146, "want", uint8(0x56)); ok = false }
	if v147 != uint8(0xff) { fmt.Println("int_to_uint8(0x7fff_ffff)", "=", v147, "want", uint8(0xff)); ok = false }
	if v148 != uint8(0x0) { fmt.Println("int_to_uint8(-0x8000)", "=", v148, "want", uint8(0x0)); ok = false }
	if v149 != uint8(0x1) { fmt.Println("int_to_uint8(-0x7fff)", "=", v149, "want", uint8(0x1)); ok = false }
	if v150 != uint8(0xcc) { fmt.Println("int_to_uint8(-0x1234)", "=", v150, "want", uint8(0xcc)); ok = false }
	if v151 != uint8(0x34) { fmt.Println("int_to_uint8(0x1234)", "=", v151, "want", uint8(0x34)); ok = false }
	if v152 != uint8(0xff) { fmt.Println("int_to_uint8(0x7fff)", "=", v152, "want", uint8(0xff)); ok = false }
	if v153 != uint8(0x80) { fmt.Println("int_to_uint8(-0x80)", "=", v153, "want", uint8(0x80)); ok = false }
	if v154 != uint8(0x81) { fmt.Println("int_to_uint8(-0x7f)", "=", v154, "want", uint8(0x81)); ok = false }
	if v155 != uint8(0xee) { fmt.Println("int_to_uint8(-0x12)", "=", v155, "want", uint8(0xee)); ok = false }
	if v156 != uint8(0xff) { fmt.Println("int_to_uint8(-1)", "=", v156, "want", uint8(0xff)); ok = false }
	if v157 != uint8(0x0) { fmt.Println("int_to_uint8(0)", "=", v157, "want", uint8(0x0)); ok = false }
	if v158 != uint8(0x1) { fmt.Println("int_to_uint8(1)", "=", v158, "want", uint8(0x1)); ok = false }
	if v159 != uint8(0x12) { fmt.Println("int_to_uint8(0x12)", "=", v159, "want", uint8(0x12)); ok = false }
	if v160 != uint8(0x7f) { fmt.Println("int_to_uint8(0x7f)", "=", v160, "want", uint8(0x7f)); ok = false }
	if v161 != uint16(0x0) { fmt.Println("int_to_uint16(-0x8000_0000_0000_0000)", "=", v161, "want", uint16(0x0)); ok = false }
	if v162 != uint16(0x1) { fmt.Println("int_to_uint16(-0x7fff_ffff_ffff_ffff)", "=", v162, "want", uint16(0x1)); ok = false }
	if v163 != uint16(0x8770) { fmt.Println("int_to_uint16(-0x12_3456_7890)", "=", v163, "want", uint16(0x8770)); ok = false }
	if v164 != uint16(0x7890) { fmt.Println("int_to_uint16(0x12_3456_7890)", "=", v164, "want", uint16(0x7890)); ok = false }
	if v165 != uint16(0xffff) { fmt.Println("int_to_uint16(0x7fff_ffff_ffff_ffff)", "=", v165, "want", uint16(0xffff)); ok = false }
	if v166 != uint16(0x0) { fmt.Println("int_to_uint16(-0x8000_0000)", "=", v166, "want", uint16(0x0)); ok = false }
	if v167 != uint16(0x1) { fmt.Println("int_to_uint16(-0x7fff_ffff)", "=", v167, "want", uint16(0x1)); ok = false }
	if v168 != uint16(0xcbaa) { fmt.Println("int_to_uint16(-0x12_3456)", "=", v168, "want", uint16(0xcbaa)); ok = false }
	if v169 != uint16(0x3456) { fmt.Println("int_to_uint16(0x12_3456)", "=", v169, "want", uint16(0x3456)); ok = false }
	if v170 != uint16(0xffff) { fmt.Println("int_to_uint16(0x7fff_ffff)", "=", v170, "want", uint16(0xffff)); ok = false }
	if v171 != uint16(0x8000) { fmt.Println("int_to_uint16(-0x8000)", "=", v171, "want", uint16(0x8000)); ok = false }
	if v172 != uint16(0x8001) { fmt.Println("int_to_uint16(-0x7fff)", "=", v172, "want", uint16(0x8001)); ok = false }
	if v173 != uint16(0xedcc) { fmt.Println("int_to_uint16(-0x1234)", "=", v173, "want", uint16(0xedcc)); ok = false }
	if v174 != uint16(0x1234) { fmt.Println("int_to_uint16(0x1234)", "=", v174, "want", uint16(0x1234)); ok = false }
	if v175 != uint16(0x7fff) { fmt.Println("int_to_uint16(0x7fff)", "=", v175, "want", uint16(0x7fff)); ok = false }
	if v176 != uint16(0xff80) { fmt.Println("int_to_uint16(-0x80)", "=", v176, "want", uint16(0xff80)); ok = false }
	if v177 != uint16(0xff81) { fmt.Println("int_to_uint16(-0x7f)", "=", v177, "want", uint16(0xff81)); ok = false }
	if v178 != uint16(0xffee) { fmt.Println("int_to_uint16(-0x12)", "=", v178, "want", uint16(0xffee)); ok = false }
	if v179 != uint16(0xffff) { fmt.Println("int_to_uint16(-1)", "=", v179, "want", uint16(0xffff)); ok = false }
	if v180 != uint16(0x0) { fmt.Println("int_to_uint16(0)", "=", v180, "want", uint16(0x0)); ok = false }
	if v181 != uint16(0x1) { fmt.Println("int_to_uint16(1)", "=", v181, "want", uint16(0x1)); ok = false }
	if v182 != uint16(0x12) { fmt.Println("int_to_uint16(0x12)", "=", v182, "want", uint16(0x12)); ok = false }
	if v183 != uint16(0x7f) { fmt.Println("int_to_uint16(0x7f)", "=", v183, "want", uint16(0x7f)); ok = false }
	if v184 != uint32(0x0) { fmt.Println("int_to_uint32(-0x8000_0000_0000_0000)", "=", v184, "want", uint32(0x0)); ok = false }
	if v185 != uint32(0x1) { fmt.Println("int_to_uint32(-0x7fff_ffff_ffff_ffff)", "=", v185, "want", uint32(0x1)); ok = false }
	if v186 != uint32(0xcba98770) { fmt.Println("int_to_uint32(-0x12_3456_7890)", "=", v186, "want", uint32(0xcba98770)); ok = false }
	if v187 != uint32(0x34567890) { fmt.Println("int_to_uint32(0x12_3456_7890)", "=", v187, "want", uint32(0x34567890)); ok = false }
	if v188 != uint32(0xffffffff) { fmt.Println("int_to_uint32(0x7fff_ffff_ffff_ffff)", "=", v188, "want", uint32(0xffffffff)); ok = false }
	if v189 != uint32(0x80000000) { fmt.Println("int_to_uint32(-0x8000_0000)", "=", v189, "want", uint32(0x80000000)); ok = false }
	if v190 != uint32(0x80000001) { fmt.Println("int_to_uint32(-0x7fff_ffff)", "=", v190, "want", uint32(0x80000001)); ok = false }
	if v191 != uint32(0xffedcbaa) { fmt.Println("int_to_uint32(-0x12_3456)", "=", v191, "want", uint32(0xffedcbaa)); ok = false }
	if v192 != uint32(0x123456) { fmt.Println("int_to_uint32(0x12_3456)", "=", v192, "want", uint32(0x123456)); ok = false }
	if v193 != uint32(0x7fffffff) { fmt.Println("int_to_uint32(0x7fff_ffff)", "=", v193, "want", uint32(0x7fffffff)); ok = false }
	if v194 != uint32(0xffff8000) { fmt.Println("int_to_uint32(-0x8000)", "=", v194, "want", uint32(0xffff8000)); ok = false }
	if v195 != uint32(0xffff8001) { fmt.Println("int_to_uint32(-0x7fff)", "=", v195, "want", uint32(0xffff8001)); ok = false }
	if v196 != uint32(0xffffedcc) { fmt.Println("int_to_uint32(-0x1234)", "=", v196, "want", uint32(0xffffedcc)); ok = false }
	if v197 != uint32(0x1234) { fmt.Println("int_to_uint32(0x1234)", "=", v197, "want", uint32(0x1234)); ok = false }
	if v198 != uint32(0x7fff) { fmt.Println("int_to_uint32(0x7fff)", "=", v198, "want", uint32(0x7fff)); ok = false }
	if v199 != uint32(0xffffff80) { fmt.Println("int_to_uint32(-0x80)", "=", v199, "want", uint32(0xffffff80)); ok = false }
	if v200 != uint32(0xffffff81) { fmt.Println("int_to_uint32(-0x7f)", "=", v200, "want", uint32(0xffffff81)); ok = false }
	if v201 != uint32(0xffffffee) { fmt.Println("int_to_uint32(-0x12)", "=", v201, "want", uint32(0xffffffee)); ok = false }
	if v202 != uint32(0xffffffff) { fmt.Println("int_to_uint32(-1)", "=", v202, "want", uint32(0xffffffff)); ok = false }
	if v203 != uint32(0x0) { fmt.Println("int_to_uint32(0)", "=", v203, "want", uint32(0x0)); ok = false }
	if v204 != uint32(0x1) { fmt.Println("int_to_uint32(1)", "=", v204, "want", uint32(0x1)); ok = false }
	if v205 != uint32(0x12) { fmt.Println("int_to_uint32(0x12)", "=", v205, "want", uint32(0x12)); ok = false }
	if v206 != uint32(0x7f) { fmt.Println("int_to_uint32(0x7f)", "=", v206, "want", uint32(0x7f)); ok = false }
	if v207 != uint64(0x8000000000000000) { fmt.Println("int_to_uint64(-0x8000_0000_0000_0000)", "=", v207, "want", uint64(0x8000000000000000)); ok = false }
	if v208 != uint64(0x8000000000000001) { fmt.Println("int_to_uint64(-0x7fff_ffff_ffff_ffff)", "=", v208, "want", uint64(0x8000000000000001)); ok = false }
	if v209 != uint64(0xffffffedcba98770) { fmt.Println("int_to_uint64(-0x12_3456_7890)", "=", v209, "want", uint64(0xffffffedcba98770)); ok = false }
	if v210 != uint64(0x1234567890) { fmt.Println("int_to_uint64(0x12_3456_7890)", "=", v210, "want", uint64(0x1234567890)); ok = false }
	if v211 != uint64(0x7fffffffffffffff) { fmt.Println("int_to_uint64(0x7fff_ffff_ffff_ffff)", "=", v211, "want", uint64(0x7fffffffffffffff)); ok = false }
	if v212 != uint64(0xffffffff80000000) { fmt.Println("int_to_uint64(-0x8000_0000)", "=", v212, "want", uint64(0xffffffff80000000)); ok = false }
	if v213 != uint64(0xffffffff80000001) { fmt.Println("int_to_uint64(-0x7fff_ffff)", "=", v213, "want", uint64(0xffffffff80000001)); ok = false }
	if v214 != uint64(0xffffffffffedcbaa) { fmt.Println("int_to_uint64(-0x12_3456)", "=", v214, "want", uint64(0xffffffffffedcbaa)); ok = false }
	if v215 != uint64(0x123456) { fmt.Println("int_to_uint64(0x12_3456)", "=", v215, "want", uint64(0x123456)); ok = false }
	if v216 != uint64(0x7fffffff) { fmt.Println("int_to_uint64(0x7fff_ffff)", "=", v216, "want", uint64(0x7fffffff)); ok = false }
	if v217 != uint64(0xffffffffffff8000) { fmt.Println("int_to_uint64(-0x8000)", "=", v217, "want", uint64(0xffffffffffff8000)); ok = false }
	if v218 != uint64(0xffffffffffff8001) { fmt.Println("int_to_uint64(-0x7fff)", "=", v218, "want", uint64(0xffffffffffff8001)); ok = false }
	if v219 != uint64(0xffffffffffffedcc) { fmt.Println("int_to_uint64(-0x1234)", "=", v219, "want", uint64(0xffffffffffffedcc)); ok = false }
	if v220 != uint64(0x1234) { fmt.Println("int_to_uint64(0x1234)", "=", v220, "want", uint64(0x1234)); ok = false }
	if v221 != uint64(0x7fff) { fmt.Println("int_to_uint64(0x7fff)", "=", v221, "want", uint64(0x7fff)); ok = false }
	if v222 != uint64(0xffffffffffffff80) { fmt.Println("int_to_uint64(-0x80)", "=", v222, "want", uint64(0xffffffffffffff80)); ok = false }
	if v223 != uint64(0xffffffffffffff81) { fmt.Println("int_to_uint64(-0x7f)", "=", v223, "want", uint64(0xffffffffffffff81)); ok = false }
	if v224 != uint64(0xffffffffffffffee) { fmt.Println("int_to_uint64(-0x12)", "=", v224, "want", uint64(0xffffffffffffffee)); ok = false }
	if v225 != uint64(0xffffffffffffffff) { fmt.Println("int_to_uint64(-1)", "=", v225, "want", uint64(0xffffffffffffffff)); ok = false }
	if v226 != uint64(0x0) { fmt.Println("int_to_uint64(0)", "=", v226, "want", uint64(0x0)); ok = false }
	if v227 != uint64(0x1) { fmt.Println("int_to_uint64(1)", "=", v227, "want", uint64(0x1)); ok = false }
	if v228 != uint64(0x12) { fmt.Println("int_to_uint64(0x12)", "=", v228, "want", uint64(0x12)); ok = false }
	if v229 != uint64(0x7f) { fmt.Println("int_to_uint64(0x7f)", "=", v229, "want", uint64(0x7f)); ok = false }
	if v230 != uintptr(0x8000000000000000) { fmt.Println("int_to_uintptr(-0x8000_0000_0000_0000)", "=", v230, "want", uintptr(0x8000000000000000)); ok = false }
	if v231 != uintptr(0x8000000000000001) { fmt.Println("int_to_uintptr(-0x7fff_ffff_ffff_ffff)", "=", v231, "want", uintptr(0x8000000000000001)); ok = false }
	if v232 != uintptr(0xffffffedcba98770) { fmt.Println("int_to_uintptr(-0x12_3456_7890)", "=", v232, "want", uintptr(0xffffffedcba98770)); ok = false }
	if v233 != uintptr(0x1234567890) { fmt.Println("int_to_uintptr(0x12_3456_7890)", "=", v233, "want", uintptr(0x1234567890)); ok = false }
	if v234 != uintptr(0x7fffffffffffffff) { fmt.Println("int_to_uintptr(0x7fff_ffff_ffff_ffff)", "=", v234, "want", uintptr(0x7fffffffffffffff)); ok = false }
	if v235 != uintptr(0xffffffff80000000) { fmt.Println("int_to_uintptr(-0x8000_0000)", "=", v235, "want", uintptr(0xffffffff80000000)); ok = false }
	if v236 != uintptr(0xffffffff80000001) { fmt.Println("int_to_uintptr(-0x7fff_ffff)", "=", v236, "want", uintptr(0xffffffff80000001)); ok = false }
	if v237 != uintptr(0xffffffffffedcbaa) { fmt.Println("int_to_uintptr(-0x12_3456)", "=", v237, "want", uintptr(0xffffffffffedcbaa)); ok = false }
	if v238 != uintptr(0x123456) { fmt.Println("int_to_uintptr(0x12_3456)", "=", v238, "want", uintptr(0x123456)); ok = false }
	if v239 != uintptr(0x7fffffff) { fmt.Println("int_to_uintptr(0x7fff_ffff)", "=", v239, "want", uintptr(0x7fffffff)); ok = false }
	if v240 != uintptr(0xffffffffffff8000) { fmt.Println("int_to_uintptr(-0x8000)", "=", v240, "want", uintptr(0xffffffffffff8000)); ok = false }
	if v241 != uintptr(0xffffffffffff8001) { fmt.Println("int_to_uintptr(-0x7fff)", "=", v241, "want", uintptr(0xffffffffffff8001)); ok = false }
	if v242 != uintptr(0xffffffffffffedcc) { fmt.Println("int_to_uintptr(-0x1234)", "=", v242, "want", uintptr(0xffffffffffffedcc)); ok = false }
	if v243 != uintptr(0x1234) { fmt.Println("int_to_uintptr(0x1234)", "=", v243, "want", uintptr(0x1234)); ok = false }
	if v244 != uintptr(0x7fff) { fmt.Println("int_to_uintptr(0x7fff)", "=", v244, "want", uintptr(0x7fff)); ok = false }
	if v245 != uintptr(0xffffffffffffff80) { fmt.Println("int_to_uintptr(-0x80)", "=", v245, "want", uintptr(0xffffffffffffff80)); ok = false }
	if v246 != uintptr(0xffffffffffffff81) { fmt.Println("int_to_uintptr(-0x7f)", "=", v246, "want", uintptr(0xffffffffffffff81)); ok = false }
	if v247 != uintptr(0xffffffffffffffee) { fmt.Println("int_to_uintptr(-0x12)", "=", v247, "want", uintptr(0xffffffffffffffee)); ok = false }
	if v248 != uintptr(0xffffffffffffffff) { fmt.Println("int_to_uintptr(-1)", "=", v248, "want", uintptr(0xffffffffffffffff)); ok = false }
	if v249 != uintptr(0x0) { fmt.Println("int_to_uintptr(0)", "=", v249, "want", uintptr(0x0)); ok = false }
	if v250 != uintptr(0x1) { fmt.Println("int_to_uintptr(1)", "=", v250, "want", uintptr(0x1)); ok = false }
	if v251 != uintptr(0x12) { fmt.Println("int_to_uintptr(0x12)", "=", v251, "want", uintptr(0x12)); ok = false }
	if v252 != uintptr(0x7f) { fmt.Println("int_to_uintptr(0x7f)", "=", v252, "want", uintptr(0x7f)); ok = false }
	if v253 != float32(-9.223372036854776e+18) { fmt.Println("int_to_float32(-0x8000_0000_0000_0000)", "=", v253, "want", float32(-9.223372036854776e+18)); ok = false }
	if v254 != float32(-9.223372036854776e+18) { fmt.Println("int_to_float32(-0x7fff_ffff_ffff_ffff)", "=", v254, "want", float32(-9.223372036854776e+18)); ok = false }
	if v255 != float32(-7.8187495424e+10) { fmt.Println("int_to_float32(-0x12_3456_7890)", "=", v255, "want", float32(-7.8187495424e+10)); ok = false }
	if v256 != float32(7.8187495424e+10) { fmt.Println("int_to_float32(0x12_3456_7890)", "=", v256, "want", float32(7.8187495424e+10)); ok = false }
	if v257 != float32(9.223372036854776e+18) { fmt.Println("int_to_float32(0x7fff_ffff_ffff_ffff)", "=", v257, "want", float32(9.223372036854776e+18)); ok = false }
	if v258 != float32(-2.147483648e+09) { fmt.Println("int_to_float32(-0x8000_0000)", "=", v258, "want", float32(-2.147483648e+09)); ok = false }
	if v259 != float32(-2.147483648e+09) { fmt.Println("int_to_float32(-0x7fff_ffff)", "=", v259, "want", float32(-2.147483648e+09)); ok = false }
	if v260 != float32(-1.193046e+06) { fmt.Println("int_to_float32(-0x12_3456)", "=", v260, "want", float32(-1.193046e+06)); ok = false }
	if v261 != float32(1.193046e+06) { fmt.Println("int_to_float32(0x12_3456)", "=", v261, "want", float32(1.193046e+06)); ok = false }
	if v262 != float32(2.147483648e+09) { fmt.Println("int_to_float32(0x7fff_ffff)", "=", v262, "want", float32(2.147483648e+09)); ok = false }
	if v263 != float32(-32768) { fmt.Println("int_to_float32(-0x8000)", "=", v263, "want", float32(-32768)); ok = false }
	if v264 != float32(-32767) { fmt.Println("int_to_float32(-0x7fff)", "=", v264, "want", float32(-32767)); ok = false }
	if v265 != float32(-4660) { fmt.Println("int_to_float32(-0x1234)", "=", v265, "want", float32(-4660)); ok = false }
	if v266 != float32(4660) { fmt.Println("int_to_float32(0x1234)", "=", v266, "want", float32(4660)); ok = false }
	if v267 != float32(32767) { fmt.Println("int_to_float32(0x7fff)", "=", v267, "want", float32(32767)); ok = false }
	if v268 != float32(-128) { fmt.Println("int_to_float32(-0x80)", "=", v268, "want", float32(-128)); ok = false }
	if v269 != float32(-127) { fmt.Println("int_to_float32(-0x7f)", "=", v269, "want", float32(-127)); ok = false }
	if v270 != float32(-18) { fmt.Println("int_to_float32(-0x12)", "=", v270, "want", float32(-18)); ok = false }
	if v271 != float32(-1) { fmt.Println("int_to_float32(-1)", "=", v271, "want", float32(-1)); ok = false }
	if v272 != float32(0) { fmt.Println("int_to_float32(0)", "=", v272, "want", float32(0)); ok = false }
	if v273 != float32(1) { fmt.Println("int_to_float32(1)", "=", v273, "want", float32(1)); ok = false }
	if v274 != float32(18) { fmt.Println("int_to_float32(0x12)", "=", v274, "want", float32(18)); ok = false }
	if v275 != float32(127) { fmt.Println("int_to_float32(0x7f)", "=", v275, "want", float32(127)); ok = false }
	if v276 != float64(-9.223372036854776e+18) { fmt.Println("int_to_float64(-0x8000_0000_0000_0000)", "=", v276, "want", float64(-9.223372036854776e+18)); ok = false }
	if v277 != float64(-9.223372036854776e+18) { fmt.Println("int_to_float64(-0x7fff_ffff_ffff_ffff)", "=", v277, "want", float64(-9.223372036854776e+18)); ok = false }
	if v278 != float64(-7.818749352e+10) { fmt.Println("int_to_float64(-0x12_3456_7890)", "=", v278, "want", float64(-7.818749352e+10)); ok = false }
	if v279 != float64(7.818749352e+10) { fmt.Println("int_to_float64(0x12_3456_7890)", "=", v279, "want", float64(7.818749352e+10)); ok = false }
	if v280 != float64(9.223372036854776e+18) { fmt.Println("int_to_float64(0x7fff_ffff_ffff_ffff)", "=", v280, "want", float64(9.223372036854776e+18)); ok = false }
	if v281 != float64(-2.147483648e+09) { fmt.Println("int_to_float64(-0x8000_0000)", "=", v281, "want", float64(-2.147483648e+09)); ok = false }
	if v282 != float64(-2.147483647e+09) { fmt.Println("int_to_float64(-0x7fff_ffff)", "=", v282, "want", float64(-2.147483647e+09)); ok = false }
	if v283 != float64(-1.193046e+06) { fmt.Println("int_to_float64(-0x12_3456)", "=", v283, "want", float64(-1.193046e+06)); ok = false }
	if v284 != float64(1.193046e+06) { fmt.Println("int_to_float64(0x12_3456)", "=", v284, "want", float64(1.193046e+06)); ok = false }
	if v285 != float64(2.147483647e+09) { fmt.Println("int_to_float64(0x7fff_ffff)", "=", v285, "want", float64(2.147483647e+09)); ok = false }
	if v286 != float64(-32768) { fmt.Println("int_to_float64(-0x8000)", "=", v286, "want", float64(-32768)); ok = false }
	if v287 != float64(-32767) { fmt.Println("int_to_float64(-0x7fff)", "=", v287, "want", float64(-32767)); ok = false }
	if v288 != float64(-4660) { fmt.Println("int_to_float64(-0x1234)", "=", v288, "want", float64(-4660)); ok = false }
	if v289 != float64(4660) { fmt.Println("int_to_float64(0x1234)", "=", v289, "want", float64(4660)); ok = false }
	if v290 != float64(32767) { fmt.Println("int_to_float64(0x7fff)", "=", v290, "want", float64(32767)); ok = false }
	if v291 != float64(-128) { fmt.Println("int_to_float64(-0x80)", "=", v291, "want", float64(-128)); ok = false }
	if v292 != float64(-127) { fmt.Println("int_to_float64(-0x7f)", "=", v292, "want", float64(-127)); ok = false }
	if v293 != float64(-18) { fmt.Println("int_to_float64(-0x12)", "=", v293, "want", float64(-18)); ok = false }
	if v294 != float64(-1) { fmt.Println("int_to_float64(-1)", "=", v294, "want", float64(-1)); ok = false }
	if v295 != float64(0) { fmt.Println("int_to_float64(0)", "=", v295, "want", float64(0)); ok = false }
	if v296 != float64(1) { fmt.Println("int_to_float64(1)", "=", v296, "want", float64(1)); ok = false }
	if v297 != float64(18) { fmt.Println("int_to_float64(0x12)", "=", v297, "want", float64(18)); ok = false }
	if v298 != float64(127) { fmt.Println("int_to_float64(0x7f)", "=", v298, "want", float64(127)); ok = false }
	if v299 != int(-0x80) { fmt.Println("int8_to_int(-0x80)", "=", v299, "want", int(-0x80)); ok = false }
	if v300 != int(-0x7f) { fmt.Println("int8_to_int(-0x7f)", "=", v300, "want", int(-0x7f)); ok = false }
	if v301 != int(-0x12) { fmt.Println("int8_to_int(-0x12)", "=", v301, "want", int(-0x12)); ok = false }
	if v302 != int(-0x1) { fmt.Println("int8_to_int(-1)", "=", v302, "want", int(-0x1)); ok = false }
	if v303 != int(0x0) { fmt.Println("int8_to_int(0)", "=", v303, "want", int(0x0)); ok = false }
	if v304 != int(0x1) { fmt.Println("int8_to_int(1)", "=", v304, "want", int(0x1)); ok = false }
	if v305 != int(0x12) { fmt.Println("int8_to_int(0x12)", "=", v305, "want", int(0x12)); ok = false }
	if v306 != int(0x7f) { fmt.Println("int8_to_int(0x7f)", "=", v306, "want", int(0x7f)); ok = false }
	if v307 != int8(-0x80) { fmt.Println("int8_to_int8(-0x80)", "=", v307, "want", int8(-0x80)); ok = false }
	if v308 != int8(-0x7f) { fmt.Println("int8_to_int8(-0x7f)", "=", v308, "want", int8(-0x7f)); ok = false }
	if v309 != int8(-0x12) { fmt.Println("int8_to_int8(-0x12)", "=", v309, "want", int8(-0x12)); ok = false }
	if v310 != int8(-0x1) { fmt.Println("int8_to_int8(-1)", "=", v310, "want", int8(-0x1)); ok = false }
	if v311 != int8(0x0) { fmt.Println("int8_to_int8(0)", "=", v311, "want", int8(0x0)); ok = false }
	if v312 != int8(0x1) { fmt.Println("int8_to_int8(1)", "=", v312, "want", int8(0x1)); ok = false }
	if v313 != int8(0x12) { fmt.Println("int8_to_int8(0x12)", "=", v313, "want", int8(0x12)); ok = false }
	if v314 != int8(0x7f) { fmt.Println("int8_to_int8(0x7f)", "=", v314, "want", int8(0x7f)); ok = false }
	if v315 != int16(-0x80) { fmt.Println("int8_to_int16(-0x80)", "=", v315, "want", int16(-0x80)); ok = false }
	if v316 != int16(-0x7f) { fmt.Println("int8_to_int16(-0x7f)", "=", v316, "want", int16(-0x7f)); ok = false }
	if v317 != int16(-0x12) { fmt.Println("int8_to_int16(-0x12)", "=", v317, "want", int16(-0x12)); ok = false }
	if v318 != int16(-0x1) { fmt.Println("int8_to_int16(-1)", "=", v318, "want", int16(-0x1)); ok = false }
	if v319 != int16(0x0) { fmt.Println("int8_to_int16(0)", "=", v319, "want", int16(0x0)); ok = false }
	if v320 != int16(0x1) { fmt.Println("int8_to_int16(1)", "=", v320, "want", int16(0x1)); ok = false }
	if v321 != int16(0x12) { fmt.Println("int8_to_int16(0x12)", "=", v321, "want", int16(0x12)); ok = false }
	if v322 != int16(0x7f) { fmt.Println("int8_to_int16(0x7f)", "=", v322, "want", int16(0x7f)); ok = false }
	if v323 != int32(-0x80) { fmt.Println("int8_to_int32(-0x80)", "=", v323, "want", int32(-0x80)); ok = false }
	if v324 != int32(-0x7f) { fmt.Println("int8_to_int32(-0x7f)", "=", v324, "want", int32(-0x7f)); ok = false }
	if v325 != int32(-0x12) { fmt.Println("int8_to_int32(-0x12)", "=", v325, "want", int32(-0x12)); ok = false }
	if v326 != int32(-0x1) { fmt.Println("int8_to_int32(-1)", "=", v326, "want", int32(-0x1)); ok = false }
	if v327 != int32(0x0) { fmt.Println("int8_to_int32(0)", "=", v327, "want", int32(0x0)); ok = false }
	if v328 != int32(0x1) { fmt.Println("int8_to_int32(1)", "=", v328, "want", int32(0x1)); ok = false }
	if v329 != int32(0x12) { fmt.Println("int8_to_int32(0x12)", "=", v329, "want", int32(0x12)); ok = false }
	if v330 != int32(0x7f) { fmt.Println("int8_to_int32(0x7f)", "=", v330, "want", int32(0x7f)); ok = false }
	if v331 != int64(-0x80) { fmt.Println("int8_to_int64(-0x80)", "=", v331, "want", int64(-0x80)); ok = false }
	if v332 != int64(-0x7f) { fmt.Println("int8_to_int64(-0x7f)", "=", v332, "want", int64(-0x7f)); ok = false }
	if v333 != int64(-0x12) { fmt.Println("int8_to_int64(-0x12)", "=", v333, "want", int64(-0x12)); ok = false }
	if v334 != int64(-0x1) { fmt.Println("int8_to_int64(-1)", "=", v334, "want", int64(-0x1)); ok = false }
	if v335 != int64(0x0) { fmt.Println("int8_to_int64(0)", "=", v335, "want", int64(0x0)); ok = false }
	if v336 != int64(0x1) { fmt.Println("int8_to_int64(1)", "=", v336, "want", int64(0x1)); ok = false }
	if v337 != int64(0x12) { fmt.Println("int8_to_int64(0x12)", "=", v337, "want", int64(0x12)); ok = false }
	if v338 != int64(0x7f) { fmt.Println("int8_to_int64(0x7f)", "=", v338, "want", int64(0x7f)); ok = false }
	if v339 != uint(0xffffffffffffff80) { fmt.Println("int8_to_uint(-0x80)", "=", v339, "want", uint(0xffffffffffffff80)); ok = false }
	if v340 != uint(0xffffffffffffff81) { fmt.Println("int8_to_uint(-0x7f)", "=", v340, "want", uint(0xffffffffffffff81)); ok = false }
	if v341 != uint(0xffffffffffffffee) { fmt.Println("int8_to_uint(-0x12)", "=", v341, "want", uint(0xffffffffffffffee)); ok = false }
	if v342 != uint(0xffffffffffffffff) { fmt.Println("int8_to_uint(-1)", "=", v342, "want", uint(0xffffffffffffffff)); ok = false }
	if v343 != uint(0x0) { fmt.Println("int8_to_uint(0)", "=", v343, "want", uint(0x0)); ok = false }
	if v344 != uint(0x1) { fmt.Println("int8_to_uint(1)", "=", v344, "want", uint(0x1)); ok = false }
	if v345 != uint(0x12) { fmt.Println("int8_to_uint(0x12)", "=", v345, "want", uint(0x12)); ok = false }
	if v346 != uint(0x7f) { fmt.Println("int8_to_uint(0x7f)", "=", v346, "want", uint(0x7f)); ok = false }
	if v347 != uint8(0x80) { fmt.Println("int8_to_uint8(-0x80)", "=", v347, "want", uint8(0x80)); ok = false }
	if v348 != uint8(0x81) { fmt.Println("int8_to_uint8(-0x7f)", "=", v348, "want", uint8(0x81)); ok = false }
	if v349 != uint8(0xee) { fmt.Println("int8_to_uint8(-0x12)", "=", v349, "want", uint8(0xee)); ok = false }
	if v350 != uint8(0xff) { fmt.Println("int8_to_uint8(-1)", "=", v350, "want", uint8(0xff)); ok = false }
	if v351 != uint8(0x0) { fmt.Println("int8_to_uint8(0)", "=", v351, "want", uint8(0x0)); ok = false }
	if v352 != uint8(0x1) { fmt.Println("int8_to_uint8(1)", "=", v352, "want", uint8(0x1)); ok = false }
	if v353 != uint8(0x12) { fmt.Println("int8_to_uint8(0x12)", "=", v353, "want", uint8(0x12)); ok = false }
	if v354 != uint8(0x7f) { fmt.Println("int8_to_uint8(0x7f)", "=", v354, "want", uint8(0x7f)); ok = false }
	if v355 != uint16(0xff80) { fmt.Println("int8_to_uint16(-0x80)", "=", v355, "want", uint16(0xff80)); ok = false }
	if v356 != uint16(0xff81) { fmt.Println("int8_to_uint16(-0x7f)", "=", v356, "want", uint16(0xff81)); ok = false }
	if v357 != uint16(0xffee) { fmt.Println("int8_to_uint16(-0x12)", "=", v357, "want", uint16(0xffee)); ok = false }
	if v358 != uint16(0xffff) { fmt.Println("int8_to_uint16(-1)", "=", v358, "want", uint16(0xffff)); ok = false }
	if v359 != uint16(0x0) { fmt.Println("int8_to_uint16(0)", "=", v359, "want", uint16(0x0)); ok = false }
	if v360 != uint16(0x1) { fmt.Println("int8_to_uint16(1)", "=", v360, "want", uint16(0x1)); ok = false }
	if v361 != uint16(0x12) { fmt.Println("int8_to_uint16(0x12)", "=", v361, "want", uint16(0x12)); ok = false }
	if v362 != uint16(0x7f) { fmt.Println("int8_to_uint16(0x7f)", "=", v362, "want", uint16(0x7f)); ok = false }
	if v363 != uint32(0xffffff80) { fmt.Println("int8_to_uint32(-0x80)", "=", v363, "want", uint32(0xffffff80)); ok = false }
	if v364 != uint32(0xffffff81) { fmt.Println("int8_to_uint32(-0x7f)", "=", v364, "want", uint32(0xffffff81)); ok = false }
	if v365 != uint32(0xffffffee) { fmt.Println("int8_to_uint32(-0x12)", "=", v365, "want", uint32(0xffffffee)); ok = false }
	if v366 != uint32(0xffffffff) { fmt.Println("int8_to_uint32(-1)", "=", v366, "want", uint32(0xffffffff)); ok = false }
	if v367 != uint32(0x0) { fmt.Println("int8_to_uint32(0)", "=", v367, "want", uint32(0x0)); ok = false }
	if v368 != uint32(0x1) { fmt.Println("int8_to_uint32(1)", "=", v368, "want", uint32(0x1)); ok = false }
	if v369 != uint32(0x12) { fmt.Println("int8_to_uint32(0x12)", "=", v369, "want", uint32(0x12)); ok = false }
	if v370 != uint32(0x7f) { fmt.Println("int8_to_uint32(0x7f)", "=", v370, "want", uint32(0x7f)); ok = false }
	if v371 != uint64(0xffffffffffffff80) { fmt.Println("int8_to_uint64(-0x80)", "=", v371, "want", uint64(0xffffffffffffff80)); ok = false }
	if v372 != uint64(0xffffffffffffff81) { fmt.Println("int8_to_uint64(-0x7f)", "=", v372, "want", uint64(0xffffffffffffff81)); ok = false }
	if v373 != uint64(0xffffffffffffffee) { fmt.Println("int8_to_uint64(-0x12)", "=", v373, "want", uint64(0xffffffffffffffee)); ok = false }
	if v374 != uint64(0xffffffffffffffff) { fmt.Println("int8_to_uint64(-1)", "=", v374, "want", uint64(0xffffffffffffffff)); ok = false }
	if v375 != uint64(0x0) { fmt.Println("int8_to_uint64(0)", "=", v375, "want", uint64(0x0)); ok = false }
	if v376 != uint64(0x1) { fmt.Println("int8_to_uint64(1)", "=", v376, "want", uint64(0x1)); ok = false }
	if v377 != uint64(0x12) { fmt.Println("int8_to_uint64(0x12)", "=", v377, "want", uint64(0x12)); ok = false }
	if v378 != uint64(0x7f) { fmt.Println("int8_to_uint64(0x7f)", "=", v378, "want", uint64(0x7f)); ok = false }
	if v379 != uintptr(0xffffffffffffff80) { fmt.Println("int8_to_uintptr(-0x80)", "=", v379, "want", uintptr(0xffffffffffffff80)); ok = false }
	if v380 != uintptr(0xffffffffffffff81) { fmt.Println("int8_to_uintptr(-0x7f)", "=", v380, "want", uintptr(0xffffffffffffff81)); ok = false }
	if v381 != uintptr(0xffffffffffffffee) { fmt.Println("int8_to_uintptr(-0x12)", "=", v381, "want", uintptr(0xffffffffffffffee)); ok = false }
	if v382 != uintptr(0xffffffffffffffff) { fmt.Println("int8_to_uintptr(-1)", "=", v382, "want", uintptr(0xffffffffffffffff)); ok = false }
	if v383 != uintptr(0x0) { fmt.Println("int8_to_uintptr(0)", "=", v383, "want", uintptr(0x0)); ok = false }
	if v384 != uintptr(0x1) { fmt.Println("int8_to_uintptr(1)", "=", v384, "want", uintptr(0x1)); ok = false }
	if v385 != uintptr(0x12) { fmt.Println("int8_to_uintptr(0x12)", "=", v385, "want", uintptr(0x12)); ok = false }
	if v386 != uintptr(0x7f) { fmt.Println("int8_to_uintptr(0x7f)", "=", v386, "want", uintptr(0x7f)); ok = false }
	if v387 != float32(-128) { fmt.Println("int8_to_float32(-0x80)", "=", v387, "want", float32(-128)); ok = false }
	if v388 != float32(-127) { fmt.Println("int8_to_float32(-0x7f)", "=", v388, "want", float32(-127)); ok = false }
	if v389 != float32(-18) { fmt.Println("int8_to_float32(-0x12)", "=", v389, "want", float32(-18)); ok = false }
	if v390 != float32(-1) { fmt.Println("int8_to_float32(-1)", "=", v390, "want", float32(-1)); ok = false }
	if v391 != float32(0) { fmt.Println("int8_to_float32(0)", "=", v391, "want", float32(0)); ok = false }
	if v392 != float32(1) { fmt.Println("int8_to_float32(1)", "=", v392, "want", float32(1)); ok = false }
	if v393 != float32(18) { fmt.Println("int8_to_float32(0x12)", "=", v393, "want", float32(18)); ok = false }
	if v394 != float32(127) { fmt.Println("int8_to_float32(0x7f)", "=", v394, "want", float32(127)); ok = false }
	if v395 != float64(-128) { fmt.Println("int8_to_float64(-0x80)", "=", v395, "want", float64(-128)); ok = false }
	if v396 != float64(-127) { fmt.Println("int8_to_float64(-0x7f)", "=", v396, "want", float64(-127)); ok = false }
	if v397 != float64(-18) { fmt.Println("int8_to_float64(-0x12)", "=", v397, "want", float64(-18)); ok = false }
	if v398 != float64(-1) { fmt.Println("int8_to_float64(-1)", "=", v398, "want", float64(-1)); ok = false }
	if v399 != float64(0) { fmt.Println("int8_to_float64(0)", "=", v399, "want", float64(0)); ok = false }
	if v400 != float64(1) { fmt.Println("int8_to_float64(1)", "=", v400, "want", float64(1)); ok = false }
	if v401 != float64(18) { fmt.Println("int8_to_float64(0x12)", "=", v401, "want", float64(18)); ok = false }
	if v402 != float64(127) { fmt.Println("int8_to_float64(0x7f)", "=", v402, "want", float64(127)); ok = false }
	if v403 != int(-0x8000) { fmt.Println("int16_to_int(-0x8000)", "=", v403, "want", int(-0x8000)); ok = false }
	if v404 != int(-0x7fff) { fmt.Println("int16_to_int(-0x7fff)", "=", v404, "want", int(-0x7fff)); ok = false }
	if v405 != int(-0x1234) { fmt.Println("int16_to_int(-0x1234)", "=", v405, "want", int(-0x1234)); ok = false }
	if v406 != int(0x1234) { fmt.Println("int16_to_int(0x1234)", "=", v406, "want", int(0x1234)); ok = false }
	if v407 != int(0x7fff) { fmt.Println("int16_to_int(0x7fff)", "=", v407, "want", int(0x7fff)); ok = false }
	if v408 != int(-0x80) { fmt.Println("int16_to_int(-0x80)", "=", v408, "want", int(-0x80)); ok = false }
	if v409 != int(-0x7f) { fmt.Println("int16_to_int(-0x7f)", "=", v409, "want", int(-0x7f)); ok = false }
	if v410 != int(-0x12) { fmt.Println("int16_to_int(-0x12)", "=", v410, "want", int(-0x12)); ok = false }
	if v411 != int(-0x1) { fmt.Println("int16_to_int(-1)", "=", v411, "want", int(-0x1)); ok = false }
	if v412 != int(0x0) { fmt.Println("int16_to_int(0)", "=", v412, "want", int(0x0)); ok = false }
	if v413 != int(0x1) { fmt.Println("int16_to_int(1)", "=", v413, "want", int(0x1)); ok = false }
	if v414 != int(0x12) { fmt.Println("int16_to_int(0x12)", "=", v414, "want", int(0x12)); ok = false }
	if v415 != int(0x7f) { fmt.Println("int16_to_int(0x7f)", "=", v415, "want", int(0x7f)); ok = false }
	if v416 != int8(0x0) { fmt.Println("int16_to_int8(-0x8000)", "=", v416, "want", int8(0x0)); ok = false }
	if v417 != int8(0x1) { fmt.Println("int16_to_int8(-0x7fff)", "=", v417, "want", int8(0x1)); ok = false }
	if v418 != int8(-0x34) { fmt.Println("int16_to_int8(-0x1234)", "=", v418, "want", int8(-0x34)); ok = false }
	if v419 != int8(0x34) { fmt.Println("int16_to_int8(0x1234)", "=", v419, "want", int8(0x34)); ok = false }
	if v420 != int8(-0x1) { fmt.Println("int16_to_int8(0x7fff)", "=", v420, "want", int8(-0x1)); ok = false }
	if v421 != int8(-0x80) { fmt.Println("int16_to_int8(-0x80)", "=", v421, "want", int8(-0x80)); ok = false }
	if v422 != int8(-0x7f) { fmt.Println("int16_to_int8(-0x7f)", "=", v422, "want", int8(-0x7f)); ok = false }
	if v423 != int8(-0x12) { fmt.Println("int16_to_int8(-0x12)", "=", v423, "want", int8(-0x12)); ok = false }
	if v424 != int8(-0x1) { fmt.Println("int16_to_int8(-1)", "=", v424, "want", int8(-0x1)); ok = false }
	if v425 != int8(0x0) { fmt.Println("int16_to_int8(0)", "=", v425, "want", int8(0x0)); ok = false }
	if v426 != int8(0x1) { fmt.Println("int16_to_int8(1)", "=", v426, "want", int8(0x1)); ok = false }
	if v427 != int8(0x12) { fmt.Println("int16_to_int8(0x12)", "=", v427, "want", int8(0x12)); ok = false }
	if v428 != int8(0x7f) { fmt.Println("int16_to_int8(0x7f)", "=", v428, "want", int8(0x7f)); ok = false }
	if v429 != int16(-0x8000) { fmt.Println("int16_to_int16(-0x8000)", "=", v429, "want", int16(-0x8000)); ok = false }
	if v430 != int16(-0x7fff) { fmt.Println("int16_to_int16(-0x7fff)", "=", v430, "want", int16(-0x7fff)); ok = false }
	if v431 != int16(-0x1234) { fmt.Println("int16_to_int16(-0x1234)", "=", v431, "want", int16(-0x1234)); ok = false }
	if v432 != int16(0x1234) { fmt.Println("int16_to_int16(0x1234)", "=", v432, "want", int16(0x1234)); ok = false }
	if v433 != int16(0x7fff) { fmt.Println("int16_to_int16(0x7fff)", "=", v433, "want", int16(0x7fff)); ok = false }
	if v434 != int16(-0x80) { fmt.Println("int16_to_int16(-0x80)", "=", v434, "want", int16(-0x80)); ok = false }
	if v435 != int16(-0x7f) { fmt.Println("int16_to_int16(-0x7f)", "=", v435, "want", int16(-0x7f)); ok = false }
	if v436 != int16(-0x12) { fmt.Println("int16_to_int16(-0x12)", "=", v436, "want", int16(-0x12)); ok = false }
	if v437 != int16(-0x1) { fmt.Println("int16_to_int16(-1)", "=", v437, "want", int16(-0x1)); ok = false }
	if v438 != int16(0x0) { fmt.Println("int16_to_int16(0)", "=", v438, "want", int16(0x0)); ok = false }
	if v439 != int16(0x1) { fmt.Println("int16_to_int16(1)", "=", v439, "want", int16(0x1)); ok = false }
	if v440 != int16(0x12) { fmt.Println("int16_to_int16(0x12)", "=", v440, "want", int16(0x12)); ok = false }
	if v441 != int16(0x7f) { fmt.Println("int16_to_int16(0x7f)", "=", v441, "want", int16(0x7f)); ok = false }
	if v442 != int32(-0x8000) { fmt.Println("int16_to_int32(-0x8000)", "=", v442, "want", int32(-0x8000)); ok = false }
	if v443 != int32(-0x7fff) { fmt.Println("int16_to_int32(-0x7fff)", "=", v443, "want", int32(-0x7fff)); ok = false }
	if v444 != int32(-0x1234) { fmt.Println("int16_to_int32(-0x1234)", "=", v444, "want", int32(-0x1234)); ok = false }
	if v445 != int32(0x1234) { fmt.Println("int16_to_int32(0x1234)", "=", v445, "want", int32(0x1234)); ok = false }
	if v446 != int32(0x7fff) { fmt.Println("int16_to_int32(0x7fff)", "=", v446, "want", int32(0x7fff)); ok = false }
	if v447 != int32(-0x80) { fmt.Println("int16_to_int32(-0x80)", "=", v447, "want", int32(-0x80)); ok = false }
	if v448 != int32(-0x7f) { fmt.Println("int16_to_int32(-0x7f)", "=", v448, "want", int32(-0x7f)); ok = false }
	if v449 != int32(-0x12) { fmt.Println("int16_to_int32(-0x12)", "=", v449, "want", int32(-0x12)); ok = false }
	if v450 != int32(-0x1) { fmt.Println("int16_to_int32(-1)", "=", v450, "want", int32(-0x1)); ok = false }
	if v451 != int32(0x0) { fmt.Println("int16_to_int32(0)", "=", v451, "want", int32(0x0)); ok = false }
	if v452 != int32(0x1) { fmt.Println("int16_to_int32(1)", "=", v452, "want", int32(0x1)); ok = false }
	if v453 != int32(0x12) { fmt.Println("int16_to_int32(0x12)", "=", v453, "want", int32(0x12)); ok = false }
	if v454 != int32(0x7f) { fmt.Println("int16_to_int32(0x7f)", "=", v454, "want", int32(0x7f)); ok = false }
	if v455 != int64(-0x8000) { fmt.Println("int16_to_int64(-0x8000)", "=", v455, "want", int64(-0x8000)); ok = false }
	if v456 != int64(-0x7fff) { fmt.Println("int16_to_int64(-0x7fff)", "=", v456, "want", int64(-0x7fff)); ok = false }
	if v457 != int64(-0x1234) { fmt.Println("int16_to_int64(-0x1234)", "=", v457, "want", int64(-0x1234)); ok = false }
	if v458 != int64(0x1234) { fmt.Println("int16_to_int64(0x1234)", "=", v458, "want", int64(0x1234)); ok = false }
	if v459 != int64(0x7fff) { fmt.Println("int16_to_int64(0x7fff)", "=", v459, "want", int64(0x7fff)); ok = false }
	if v460 != int64(-0x80) { fmt.Println("int16_to_int64(-0x80)", "=", v460, "want", int64(-0x80)); ok = false }
	if v461 != int64(-0x7f) { fmt.Println("int16_to_int64(-0x7f)", "=", v461, "want", int64(-0x7f)); ok = false }
	if v462 != int64(-0x12) { fmt.Println("int16_to_int64(-0x12)", "=", v462, "want", int64(-0x12)); ok = false }
	if v463 != int64(-0x1) { fmt.Println("int16_to_int64(-1)", "=", v463, "want", int64(-0x1)); ok = false }
	if v464 != int64(0x0) { fmt.Println("int16_to_int64(0)", "=", v464, "want", int64(0x0)); ok = false }
	if v465 != int64(0x1) { fmt.Println("int16_to_int64(1)", "=", v465, "want", int64(0x1)); ok = false }
	if v466 != int64(0x12) { fmt.Println("int16_to_int64(0x12)", "=", v466, "want", int64(0x12)); ok = false }
	if v467 != int64(0x7f) { fmt.Println("int16_to_int64(0x7f)", "=", v467, "want", int64(0x7f)); ok = false }
	if v468 != uint(0xffffffffffff8000) { fmt.Println("int16_to_uint(-0x8000)", "=", v468, "want", uint(0xffffffffffff8000)); ok = false }
	if v469 != uint(0xffffffffffff8001) { fmt.Println("int16_to_uint(-0x7fff)", "=", v469, "want", uint(0xffffffffffff8001)); ok = false }
	if v470 != uint(0xffffffffffffedcc) { fmt.Println("int16_to_uint(-0x1234)", "=", v470, "want", uint(0xffffffffffffedcc)); ok = false }
	if v471 != uint(0x1234) { fmt.Println("int16_to_uint(0x1234)", "=", v471, "want", uint(0x1234)); ok = false }
	if v472 != uint(0x7fff) { fmt.Println("int16_to_uint(0x7fff)", "=", v472, "want", uint(0x7fff)); ok = false }
	if v473 != uint(0xffffffffffffff80) { fmt.Println("int16_to_uint(-0x80)", "=", v473, "want", uint(0xffffffffffffff80)); ok = false }
	if v474 != uint(0xffffffffffffff81) { fmt.Println("int16_to_uint(-0x7f)", "=", v474, "want", uint(0xffffffffffffff81)); ok = false }
	if v475 != uint(0xffffffffffffffee) { fmt.Println("int16_to_uint(-0x12)", "=", v475, "want", uint(0xffffffffffffffee)); ok = false }
	if v476 != uint(0xffffffffffffffff) { fmt.Println("int16_to_uint(-1)", "=", v476, "want", uint(0xffffffffffffffff)); ok = false }
	if v477 != uint(0x0) { fmt.Println("int16_to_uint(0)", "=", v477, "want", uint(0x0)); ok = false }
	if v478 != uint(0x1) { fmt.Println("int16_to_uint(1)", "=", v478, "want", uint(0x1)); ok = false }
	if v479 != uint(0x12) { fmt.Println("int16_to_uint(0x12)", "=", v479, "want", uint(0x12)); ok = false }
	if v480 != uint(0x7f) { fmt.Println("int16_to_uint(0x7f)", "=", v480, "want", uint(0x7f)); ok = false }
	if v481 != uint8(0x0) { fmt.Println("int16_to_uint8(-0x8000)", "=", v481, "want", uint8(0x0)); ok = false }
	if v482 != uint8(0x1) { fmt.Println("int16_to_uint8(-0x7fff)", "=", v482, "want", uint8(0x1)); ok = false }
	if v483 != uint8(0xcc) { fmt.Println("int16_to_uint8(-0x1234)", "=", v483, "want", uint8(0xcc)); ok = false }
	if v484 != uint8(0x34) { fmt.Println("int16_to_uint8(0x1234)", "=", v484, "want", uint8(0x34)); ok = false }
	if v485 != uint8(0xff) { fmt.Println("int16_to_uint8(0x7fff)", "=", v485, "want", uint8(0xff)); ok = false }
	if v486 != uint8(0x80) { fmt.Println("int16_to_uint8(-0x80)", "=", v486, "want", uint8(0x80)); ok = false }
	if v487 != uint8(0x81) { fmt.Println("int16_to_uint8(-0x7f)", "=", v487, "want", uint8(0x81)); ok = false }
	if v488 != uint8(0xee) { fmt.Println("int16_to_uint8(-0x12)", "=", v488, "want", uint8(0xee)); ok = false }
	if v489 != uint8(0xff) { fmt.Println("int16_to_uint8(-1)", "=", v489, "want", uint8(0xff)); ok = false }
	if v490 != uint8(0x0) { fmt.Println("int16_to_uint8(0)", "=", v490, "want", uint8(0x0)); ok = false }
	if v491 != uint8(0x1) { fmt.Println("int16_to_uint8(1)", "=", v491, "want", uint8(0x1)); ok = false }
	if v492 != uint8(0x12) { fmt.Println("int16_to_uint8(0x12)", "=", v492, "want", uint8(0x12)); ok = false }
	if v493 != uint8(0x7f) { fmt.Println("int16_to_uint8(0x7f)", "=", v493, "want", uint8(0x7f)); ok = false }
	if v494 != uint16(0x8000) { fmt.Println("int16_to_uint16(-0x8000)", "=", v494, "want", uint16(0x8000)); ok = false }
	if v495 != uint16(0x8001) { fmt.Println("int16_to_uint16(-0x7fff)", "=", v495, "want", uint16(0x8001)); ok = false }
	if v496 != uint16(0xedcc) { fmt.Println("int16_to_uint16(-0x1234)", "=", v496, "want", uint16(0xedcc)); ok = false }
	if v497 != uint16(0x1234) { fmt.Println("int16_to_uint16(0x1234)", "=", v497, "want", uint16(0x1234)); ok = false }
	if v498 != uint16(0x7fff) { fmt.Println("int16_to_uint16(0x7fff)", "=", v498, "want", uint16(0x7fff)); ok = false }
	if v499 != uint16(0xff80) { fmt.Println("int16_to_uint16(-0x80)", "=", v499, "want", uint16(0xff80)); ok = false }
	if v500 != uint16(0xff81) { fmt.Println("int16_to_uint16(-0x7f)", "=", v500, "want", uint16(0xff81)); ok = false }
	if v501 != uint16(0xffee) { fmt.Println("int16_to_uint16(-0x12)", "=", v501, "want", uint16(0xffee)); ok = false }
	if v502 != uint16(0xffff) { fmt.Println("int16_to_uint16(-1)", "=", v502, "want", uint16(0xffff)); ok = false }
	if v503 != uint16(0x0) { fmt.Println("int16_to_uint16(0)", "=", v503, "want", uint16(0x0)); ok = false }
	if v504 != uint16(0x1) { fmt.Println("int16_to_uint16(1)", "=", v504, "want", uint16(0x1)); ok = false }
	if v505 != uint16(0x12) { fmt.Println("int16_to_uint16(0x12)", "=", v505, "want", uint16(0x12)); ok = false }
	if v506 != uint16(0x7f) { fmt.Println("int16_to_uint16(0x7f)", "=", v506, "want", uint16(0x7f)); ok = false }
	if v507 != uint32(0xffff8000) { fmt.Println("int16_to_uint32(-0x8000)", "=", v507, "want", uint32(0xffff8000)); ok = false }
	if v508 != uint32(0xffff8001) { fmt.Println("int16_to_uint32(-0x7fff)", "=", v508, "want", uint32(0xffff8001)); ok = false }
	if v509 != uint32(0xffffedcc) { fmt.Println("int16_to_uint32(-0x1234)", "=", v509, "want", uint32(0xffffedcc)); ok = false }
	if v510 != uint32(0x1234) { fmt.Println("int16_to_uint32(0x1234)", "=", v510, "want", uint32(0x1234)); ok = false }
	if v511 != uint32(0x7fff) { fmt.Println("int16_to_uint32(0x7fff)", "=", v511, "want", uint32(0x7fff)); ok = false }
	if v512 != uint32(0xffffff80) { fmt.Println("int16_to_uint32(-0x80)", "=", v512, "want", uint32(0xffffff80)); ok = false }
	if v513 != uint32(0xffffff81) { fmt.Println("int16_to_uint32(-0x7f)", "=", v513, "want", uint32(0xffffff81)); ok = false }
	if v514 != uint32(0xffffffee) { fmt.Println("int16_to_uint32(-0x12)", "=", v514, "want", uint32(0xffffffee)); ok = false }
	if v515 != uint32(0xffffffff) { fmt.Println("int16_to_uint32(-1)", "=", v515, "want", uint32(0xffffffff)); ok = false }
	if v516 != uint32(0x0) { fmt.Println("int16_to_uint32(0)", "=", v516, "want", uint32(0x0)); ok = false }
	if v517 != uint32(0x1) { fmt.Println("int16_to_uint32(1)", "=", v517, "want", uint32(0x1)); ok = false }
	if v518 != uint32(0x12) { fmt.Println("int16_to_uint32(0x12)", "=", v518, "want", uint32(0x12)); ok = false }
	if v519 != uint32(0x7f) { fmt.Println("int16_to_uint32(0x7f)", "=", v519, "want", uint32(0x7f)); ok = false }
	if v520 != uint64(0xffffffffffff8000) { fmt.Println("int16_to_uint64(-0x8000)", "=", v520, "want", uint64(0xffffffffffff8000)); ok = false }
	if v521 != uint64(0xffffffffffff8001) { fmt.Println("int16_to_uint64(-0x7fff)", "=", v521, "want", uint64(0xffffffffffff8001)); ok = false }
	if v522 != uint64(0xffffffffffffedcc) { fmt.Println("int16_to_uint64(-0x1234)", "=", v522, "want", uint64(0xffffffffffffedcc)); ok = false }
	if v523 != uint64(0x1234) { fmt.Println("int16_to_uint64(0x1234)", "=", v523, "want", uint64(0x1234)); ok = false }
	if v524 != uint64(0x7fff) { fmt.Println("int16_to_uint64(0x7fff)", "=", v524, "want", uint64(0x7fff)); ok = false }
	if v525 != uint64(0xffffffffffffff80) { fmt.Println("int16_to_uint64(-0x80)", "=", v525, "want", uint64(0xffffffffffffff80)); ok = false }
	if v526 != uint64(0xffffffffffffff81) { fmt.Println("int16_to_uint64(-0x7f)", "=", v526, "want", uint64(0xffffffffffffff81)); ok = false }
	if v527 != uint64(0xffffffffffffffee) { fmt.Println("int16_to_uint64(-0x12)", "=", v527, "want", uint64(0xffffffffffffffee)); ok = false }
	if v528 != uint64(0xffffffffffffffff) { fmt.Println("int16_to_uint64(-1)", "=", v528, "want", uint64(0xffffffffffffffff)); ok = false }
	if v529 != uint64(0x0) { fmt.Println("int16_to_uint64(0)", "=", v529, "want", uint64(0x0)); ok = false }
	if v530 != uint64(0x1) { fmt.Println("int16_to_uint64(1)", "=", v530, "want", uint64(0x1)); ok = false }
	if v531 != uint64(0x12) { fmt.Println("int16_to_uint64(0x12)", "=", v531, "want", uint64(0x12)); ok = false }
	if v532 != uint64(0x7f) { fmt.Println("int16_to_uint64(0x7f)", "=", v532, "want", uint64(0x7f)); ok = false }
	if v533 != uintptr(0xffffffffffff8000) { fmt.Println("int16_to_uintptr(-0x8000)", "=", v533, "want", uintptr(0xffffffffffff8000)); ok = false }
	if v534 != uintptr(0xffffffffffff8001) { fmt.Println("int16_to_uintptr(-0x7fff)", "=", v534, "want", uintptr(0xffffffffffff8001)); ok = false }
	if v535 != uintptr(0xffffffffffffedcc) { fmt.Println("int16_to_uintptr(-0x1234)", "=", v535, "want", uintptr(0xffffffffffffedcc)); ok = false }
	if v536 != uintptr(0x1234) { fmt.Println("int16_to_uintptr(0x1234)", "=", v536, "want", uintptr(0x1234)); ok = false }
	if v537 != uintptr(0x7fff) { fmt.Println("int16_to_uintptr(0x7fff)", "=", v537, "want", uintptr(0x7fff)); ok = false }
	if v538 != uintptr(0xffffffffffffff80) { fmt.Println("int16_to_uintptr(-0x80)", "=", v538, "want", uintptr(0xffffffffffffff80)); ok = false }
	if v539 != uintptr(0xffffffffffffff81) { fmt.Println("int16_to_uintptr(-0x7f)", "=", v539, "want", uintptr(0xffffffffffffff81)); ok = false }
	if v540 != uintptr(0xffffffffffffffee) { fmt.Println("int16_to_uintptr(-0x12)", "=", v540, "want", uintptr(0xffffffffffffffee)); ok = false }
	if v541 != uintptr(0xffffffffffffffff) { fmt.Println("int16_to_uintptr(-1)", "=", v541, "want", uintptr(0xffffffffffffffff)); ok = false }
	if v542 != uintptr(0x0) { fmt.Println("int16_to_uintptr(0)", "=", v542, "want", uintptr(0x0)); ok = false }
	if v543 != uintptr(0x1) { fmt.Println("int16_to_uintptr(1)", "=", v543, "want", uintptr(0x1)); ok = false }
	if v544 != uintptr(0x12) { fmt.Println("int16_to_uintptr(0x12)", "=", v544, "want", uintptr(0x12)); ok = false }
	if v545 != uintptr(0x7f) { fmt.Println("int16_to_uintptr(0x7f)", "=", v545, "want", uintptr(0x7f)); ok = false }
	if v546 != float32(-32768) { fmt.Println("int16_to_float32(-0x8000)", "=", v546, "want", float32(-32768)); ok = false }
	if v547 != float32(-32767) { fmt.Println("int16_to_float32(-0x7fff)", "=", v547, "want", float32(-32767)); ok = false }
	if v548 != float32(-4660) { fmt.Println("int16_to_float32(-0x1234)", "=", v548, "want", float32(-4660)); ok = false }
	if v549 != float32(4660) { fmt.Println("int16_to_float32(0x1234)", "=", v549, "want", float32(4660)); ok = false }
	if v550 != float32(32767) { fmt.Println("int16_to_float32(0x7fff)", "=", v550, "want", float32(32767)); ok = false }
	if v551 != float32(-128) { fmt.Println("int16_to_float32(-0x80)", "=", v551, "want", float32(-128)); ok = false }
	if v552 != float32(-127) { fmt.Println("int16_to_float32(-0x7f)", "=", v552, "want", float32(-127)); ok = false }
	if v553 != float32(-18) { fmt.Println("int16_to_float32(-0x12)", "=", v553, "want", float32(-18)); ok = false }
	if v554 != float32(-1) { fmt.Println("int16_to_float32(-1)", "=", v554, "want", float32(-1)); ok = false }
	if v555 != float32(0) { fmt.Println("int16_to_float32(0)", "=", v555, "want", float32(0)); ok = false }
	if v556 != float32(1) { fmt.Println("int16_to_float32(1)", "=", v556, "want", float32(1)); ok = false }
	if v557 != float32(18) { fmt.Println("int16_to_float32(0x12)", "=", v557, "want", float32(18)); ok = false }
	if v558 != float32(127) { fmt.Println("int16_to_float32(0x7f)", "=", v558, "want", float32(127)); ok = false }
	if v559 != float64(-32768) { fmt.Println("int16_to_float64(-0x8000)", "=", v559, "want", float64(-32768)); ok = false }
	if v560 != float64(-32767) { fmt.Println("int16_to_float64(-0x7fff)", "=", v560, "want", float64(-32767)); ok = false }
	if v561 != float64(-4660) { fmt.Println("int16_to_float64(-0x1234)", "=", v561, "want", float64(-4660)); ok = false }
	if v562 != float64(4660) { fmt.Println("int16_to_float64(0x1234)", "=", v562, "want", float64(4660)); ok = false }
	if v563 != float64(32767) { fmt.Println("int16_to_float64(0x7fff)", "=", v563, "want", float64(32767)); ok = false }
	if v564 != float64(-128) { fmt.Println("int16_to_float64(-0x80)", "=", v564, "want", float64(-128)); ok = false }
	if v565 != float64(-127) { fmt.Println("int16_to_float64(-0x7f)", "=", v565, "want", float64(-127)); ok = false }
	if v566 != float64(-18) { fmt.Println("int16_to_float64(-0x12)", "=", v566, "want", float64(-18)); ok = false }
	if v567 != float64(-1) { fmt.Println("int16_to_float64(-1)", "=", v567, "want", float64(-1)); ok = false }
	if v568 != float64(0) { fmt.Println("int16_to_float64(0)", "=", v568, "want", float64(0)); ok = false }
	if v569 != float64(1) { fmt.Println("int16_to_float64(1)", "=", v569, "want", float64(1)); ok = false }
	if v570 != float64(18) { fmt.Println("int16_to_float64(0x12)", "=", v570, "want", float64(18)); ok = false }
	if v571 != float64(127) { fmt.Println("int16_to_float64(0x7f)", "=", v571, "want", float64(127)); ok = false }
	if v572 != int(-0x80000000) { fmt.Println("int32_to_int(-0x8000_0000)", "=", v572, "want", int(-0x80000000)); ok = false }
	if v573 != int(-0x7fffffff) { fmt.Println("int32_to_int(-0x7fff_ffff)", "=", v573, "want", int(-0x7fffffff)); ok = false }
	if v574 != int(-0x123456) { fmt.Println("int32_to_int(-0x12_3456)", "=", v574, "want", int(-0x123456)); ok = false }
	if v575 != int(0x123456) { fmt.Println("int32_to_int(0x12_3456)", "=", v575, "want", int(0x123456)); ok = false }
	if v576 != int(0x7fffffff) { fmt.Println("int32_to_int(0x7fff_ffff)", "=", v576, "want", int(0x7fffffff)); ok = false }
	if v577 != int(-0x8000) { fmt.Println("int32_to_int(-0x8000)", "=", v577, "want", int(-0x8000)); ok = false }
	if v578 != int(-0x7fff) { fmt.Println("int32_to_int(-0x7fff)", "=", v578, "want", int(-0x7fff)); ok = false }
	if v579 != int(-0x1234) { fmt.Println("int32_to_int(-0x1234)", "=", v579, "want", int(-0x1234)); ok = false }
	if v580 != int(0x1234) { fmt.Println("int32_to_int(0x1234)", "=", v580, "want", int(0x1234)); ok = false }
	if v581 != int(0x7fff) { fmt.Println("int32_to_int(0x7fff)", "=", v581, "want", int(0x7fff)); ok = false }
	if v582 != int(-0x80) { fmt.Println("int32_to_int(-0x80)", "=", v582, "want", int(-0x80)); ok = false }
	if v583 != int(-0x7f) { fmt.Println("int32_to_int(-0x7f)", "=", v583, "want", int(-0x7f)); ok = false }
	if v584 != int(-0x12) { fmt.Println("int32_to_int(-0x12)", "=", v584, "want", int(-0x12)); ok = false }
	if v585 != int(-0x1) { fmt.Println("int32_to_int(-1)", "=", v585, "want", int(-0x1)); ok = false }
	if v586 != int(0x0) { fmt.Println("int32_to_int(0)", "=", v586, "want", int(0x0)); ok = false }
	if v587 != int(0x1) { fmt.Println("int32_to_int(1)", "=", v587, "want", int(0x1)); ok = false }
	if v588 != int(0x12) { fmt.Println("int32_to_int(0x12)", "=", v588, "want", int(0x12)); ok = false }
	if v589 != int(0x7f) { fmt.Println("int32_to_int(0x7f)", "=", v589, "want", int(0x7f)); ok = false }
	if v590 != int8(0x0) { fmt.Println("int32_to_int8(-0x8000_0000)", "=", v590, "want", int8(0x0)); ok = false }
	if v591 != int8(0x1) { fmt.Println("int32_to_int8(-0x7fff_ffff)", "=", v591, "want", int8(0x1)); ok = false }
	if v592 != int8(-0x56) { fmt.Println("int32_to_int8(-0x12_3456)", "=", v592, "want", int8(-0x56)); ok = false }
	if v593 != int8(0x56) { fmt.Println("int32_to_int8(0x12_3456)", "=", v593, "want", int8(0x56)); ok = false }
	if v594 != int8(-0x1) { fmt.Println("int32_to_int8(0x7fff_ffff)", "=", v594, "want", int8(-0x1)); ok = false }
	if v595 != int8(0x0) { fmt.Println("int32_to_int8(-0x8000)", "=", v595, "want", int8(0x0)); ok = false }
	if v596 != int8(0x1) { fmt.Println("int32_to_int8(-0x7fff)", "=", v596, "want", int8(0x1)); ok = false }
	if v597 != int8(-0x34) { fmt.Println("int32_to_int8(-0x1234)", "=", v597, "want", int8(-0x34)); ok = false }
	if v598 != int8(0x34) { fmt.Println("int32_to_int8(0x1234)", "=", v598, "want", int8(0x34)); ok = false }
	if v599 != int8(-0x1) { fmt.Println("int32_to_int8(0x7fff)", "=", v599, "want", int8(-0x1)); ok = false }
	if v600 != int8(-0x80) { fmt.Println("int32_to_int8(-0x80)", "=", v600, "want", int8(-0x80)); ok = false }
	if v601 != int8(-0x7f) { fmt.Println("int32_to_int8(-0x7f)", "=", v601, "want", int8(-0x7f)); ok = false }
	if v602 != int8(-0x12) { fmt.Println("int32_to_int8(-0x12)", "=", v602, "want", int8(-0x12)); ok = false }
	if v603 != int8(-0x1) { fmt.Println("int32_to_int8(-1)", "=", v603, "want", int8(-0x1)); ok = false }
	if v604 != int8(0x0) { fmt.Println("int32_to_int8(0)", "=", v604, "want", int8(0x0)); ok = false }
	if v605 != int8(0x1) { fmt.Println("int32_to_int8(1)", "=", v605, "want", int8(0x1)); ok = false }
	if v606 != int8(0x12) { fmt.Println("int32_to_int8(0x12)", "=", v606, "want", int8(0x12)); ok = false }
	if v607 != int8(0x7f) { fmt.Println("int32_to_int8(0x7f)", "=", v607, "want", int8(0x7f)); ok = false }
	if v608 != int16(0x0) { fmt.Println("int32_to_int16(-0x8000_0000)", "=", v608, "want", int16(0x0)); ok = false }
	if v609 != int16(0x1) { fmt.Println("int32_to_int16(-0x7fff_ffff)", "=", v609, "want", int16(0x1)); ok = false }
	if v610 != int16(-0x3456) { fmt.Println("int32_to_int16(-0x12_3456)", "=", v610, "want", int16(-0x3456)); ok = false }
	if v611 != int16(0x3456) { fmt.Println("int32_to_int16(0x12_3456)", "=", v611, "want", int16(0x3456)); ok = false }
	if v612 != int16(-0x1) { fmt.Println("int32_to_int16(0x7fff_ffff)", "=", v612, "want", int16(-0x1)); ok = false }
	if v613 != int16(-0x8000) { fmt.Println("int32_to_int16(-0x8000)", "=", v613, "want", int16(-0x8000)); ok = false }
	if v614 != int16(-0x7fff) { fmt.Println("int32_to_int16(-0x7fff)", "=", v614, "want", int16(-0x7fff)); ok = false }
	if v615 != int16(-0x1234) { fmt.Println("int32_to_int16(-0x1234)", "=", v615, "want", int16(-0x1234)); ok = false }
	if v616 != int16(0x1234) { fmt.Println("int32_to_int16(0x1234)", "=", v616, "want", int16(0x1234)); ok = false }
	if v617 != int16(0x7fff) { fmt.Println("int32_to_int16(0x7fff)", "=", v617, "want", int16(0x7fff)); ok = false }
	if v618 != int16(-0x80) { fmt.Println("int32_to_int16(-0x80)", "=", v618, "want", int16(-0x80)); ok = false }
	if v619 != int16(-0x7f) { fmt.Println("int32_to_int16(-0x7f)", "=", v619, "want", int16(-0x7f)); ok = false }
	if v620 != int16(-0x12) { fmt.Println("int32_to_int16(-0x12)", "=", v620, "want", int16(-0x12)); ok = false }
	if v621 != int16(-0x1) { fmt.Println("int32_to_int16(-1)", "=", v621, "want", int16(-0x1)); ok = false }
	if v622 != int16(0x0) { fmt.Println("int32_to_int16(0)", "=", v622, "want", int16(0x0)); ok = false }
	if v623 != int16(0x1) { fmt.Println("int32_to_int16(1)", "=", v623, "want", int16(0x1)); ok = false }
	if v624 != int16(0x12) { fmt.Println("int32_to_int16(0x12)", "=", v624, "want", int16(0x12)); ok = false }
	if v625 != int16(0x7f) { fmt.Println("int32_to_int16(0x7f)", "=", v625, "want", int16(0x7f)); ok = false }
	if v626 != int32(-0x80000000) { fmt.Println("int32_to_int32(-0x8000_0000)", "=", v626, "want", int32(-0x80000000)); ok = false }
	if v627 != int32(-0x7fffffff) { fmt.Println("int32_to_int32(-0x7fff_ffff)", "=", v627, "want", int32(-0x7fffffff)); ok = false }
	if v628 != int32(-0x123456) { fmt.Println("int32_to_int32(-0x12_3456)", "=", v628, "want", int32(-0x123456)); ok = false }
	if v629 != int32(0x123456) { fmt.Println("int32_to_int32(0x12_3456)", "=", v629, "want", int32(0x123456)); ok = false }
	if v630 != int32(0x7fffffff) { fmt.Println("int32_to_int32(0x7fff_ffff)", "=", v630, "want", int32(0x7fffffff)); ok = false }
	if v631 != int32(-0x8000) { fmt.Println("int32_to_int32(-0x8000)", "=", v631, "want", int32(-0x8000)); ok = false }
	if v632 != int32(-0x7fff) { fmt.Println("int32_to_int32(-0x7fff)", "=", v632, "want", int32(-0x7fff)); ok = false }
	if v633 != int32(-0x1234) { fmt.Println("int32_to_int32(-0x1234)", "=", v633, "want", int32(-0x1234)); ok = false }
	if v634 != int32(0x1234) { fmt.Println("int32_to_int32(0x1234)", "=", v634, "want", int32(0x1234)); ok = false }
	if v635 != int32(0x7fff) { fmt.Println("int32_to_int32(0x7fff)", "=", v635, "want", int32(0x7fff)); ok = false }
	if v636 != int32(-0x80) { fmt.Println("int32_to_int32(-0x80)", "=", v636, "want", int32(-0x80)); ok = false }
	if v637 != int32(-0x7f) { fmt.Println("int32_to_int32(-0x7f)", "=", v637, "want", int32(-0x7f)); ok = false }
	if v638 != int32(-0x12) { fmt.Println("int32_to_int32(-0x12)", "=", v638, "want", int32(-0x12)); ok = false }
	if v639 != int32(-0x1) { fmt.Println("int32_to_int32(-1)", "=", v639, "want", int32(-0x1)); ok = false }
	if v640 != int32(0x0) { fmt.Println("int32_to_int32(0)", "=", v640, "want", int32(0x0)); ok = false }
	if v641 != int32(0x1) { fmt.Println("int32_to_int32(1)", "=", v641, "want", int32(0x1)); ok = false }
	if v642 != int32(0x12) { fmt.Println("int32_to_int32(0x12)", "=", v642, "want", int32(0x12)); ok = false }
	if v643 != int32(0x7f) { fmt.Println("int32_to_int32(0x7f)", "=", v643, "want", int32(0x7f)); ok = false }
	if v644 != int64(-0x80000000) { fmt.Println("int32_to_int64(-0x8000_0000)", "=", v644, "want", int64(-0x80000000)); ok = false }
	if v645 != int64(-0x7fffffff) { fmt.Println("int32_to_int64(-0x7fff_ffff)", "=", v645, "want", int64(-0x7fffffff)); ok = false }
	if v646 != int64(-0x123456) { fmt.Println("int32_to_int64(-0x12_3456)", "=", v646, "want", int64(-0x123456)); ok = false }
	if v647 != int64(0x123456) { fmt.Println("int32_to_int64(0x12_3456)", "=", v647, "want", int64(0x123456)); ok = false }
	if v648 != int64(0x7fffffff) { fmt.Println("int32_to_int64(0x7fff_ffff)", "=", v648, "want", int64(0x7fffffff)); ok = false }
	if v649 != int64(-0x8000) { fmt.Println("int32_to_int64(-0x8000)", "=", v649, "want", int64(-0x8000)); ok = false }
	if v650 != int64(-0x7fff) { fmt.Println("int32_to_int64(-0x7fff)", "=", v650, "want", int64(-0x7fff)); ok = false }
	if v651 != int64(-0x1234) { fmt.Println("int32_to_int64(-0x1234)", "=", v651, "want", int64(-0x1234)); ok = false }
	if v652 != int64(0x1234) { fmt.Println("int32_to_int64(0x1234)", "=", v652, "want", int64(0x1234)); ok = false }
	if v653 != int64(0x7fff) { fmt.Println("int32_to_int64(0x7fff)", "=", v653, "want", int64(0x7fff)); ok = false }
	if v654 != int64(-0x80) { fmt.Println("int32_to_int64(-0x80)", "=", v654, "want", int64(-0x80)); ok = false }
	if v655 != int64(-0x7f) { fmt.Println("int32_to_int64(-0x7f)", "=", v655, "want", int64(-0x7f)); ok = false }
	if v656 != int64(-0x12) { fmt.Println("int32_to_int64(-0x12)", "=", v656, "want", int64(-0x12)); ok = false }
	if v657 != int64(-0x1) { fmt.Println("int32_to_int64(-1)", "=", v657, "want", int64(-0x1)); ok = false }
	if v658 != int64(0x0) { fmt.Println("int32_to_int64(0)", "=", v658, "want", int64(0x0)); ok = false }
	if v659 != int64(0x1) { fmt.Println("int32_to_int64(1)", "=", v659, "want", int64(0x1)); ok = false }
	if v660 != int64(0x12) { fmt.Println("int32_to_int64(0x12)", "=", v660, "want", int64(0x12)); ok = false }
	if v661 != int64(0x7f) { fmt.Println("int32_to_int64(0x7f)", "=", v661, "want", int64(0x7f)); ok = false }
	if v662 != uint(0xffffffff80000000) { fmt.Println("int32_to_uint(-0x8000_0000)", "=", v662, "want", uint(0xffffffff80000000)); ok = false }
	if v663 != uint(0xffffffff80000001) { fmt.Println("int32_to_uint(-0x7fff_ffff)", "=", v663, "want", uint(0xffffffff80000001)); ok = false }
	if v664 != uint(0xffffffffffedcbaa) { fmt.Println("int32_to_uint(-0x12_3456)", "=", v664, "want", uint(0xffffffffffedcbaa)); ok = false }
	if v665 != uint(0x123456) { fmt.Println("int32_to_uint(0x12_3456)", "=", v665, "want", uint(0x123456)); ok = false }
	if v666 != uint(0x7fffffff) { fmt.Println("int32_to_uint(0x7fff_ffff)", "=", v666, "want", uint(0x7fffffff)); ok = false }
	if v667 != uint(0xffffffffffff8000) { fmt.Println("int32_to_uint(-0x8000)", "=", v667, "want", uint(0xffffffffffff8000)); ok = false }
	if v668 != uint(0xffffffffffff8001) { fmt.Println("int32_to_uint(-0x7fff)", "=", v668, "want", uint(0xffffffffffff8001)); ok = false }
	if v669 != uint(0xffffffffffffedcc) { fmt.Println("int32_to_uint(-0x1234)", "=", v669, "want", uint(0xffffffffffffedcc)); ok = false }
	if v670 != uint(0x1234) { fmt.Println("int32_to_uint(0x1234)", "=", v670, "want", uint(0x1234)); ok = false }
	if v671 != uint(0x7fff) { fmt.Println("int32_to_uint(0x7fff)", "=", v671, "want", uint(0x7fff)); ok = false }
	if v672 != uint(0xffffffffffffff80) { fmt.Println("int32_to_uint(-0x80)", "=", v672, "want", uint(0xffffffffffffff80)); ok = false }
	if v673 != uint(0xffffffffffffff81) { fmt.Println("int32_to_uint(-0x7f)", "=", v673, "want", uint(0xffffffffffffff81)); ok = false }
	if v674 != uint(0xffffffffffffffee) { fmt.Println("int32_to_uint(-0x12)", "=", v674, "want", uint(0xffffffffffffffee)); ok = false }
	if v675 != uint(0xffffffffffffffff) { fmt.Println("int32_to_uint(-1)", "=", v675, "want", uint(0xffffffffffffffff)); ok = false }
	if v676 != uint(0x0) { fmt.Println("int32_to_uint(0)", "=", v676, "want", uint(0x0)); ok = false }
	if v677 != uint(0x1) { fmt.Println("int32_to_uint(1)", "=", v677, "want", uint(0x1)); ok = false }
	if v678 != uint(0x12) { fmt.Println("int32_to_uint(0x12)", "=", v678, "want", uint(0x12)); ok = false }
	if v679 != uint(0x7f) { fmt.Println("int32_to_uint(0x7f)", "=", v679, "want", uint(0x7f)); ok = false }
	if v680 != uint8(0x0) { fmt.Println("int32_to_uint8(-0x8000_0000)", "=", v680, "want", uint8(0x0)); ok = false }
	if v681 != uint8(0x1) { fmt.Println("int32_to_uint8(-0x7fff_ffff)", "=", v681, "want", uint8(0x1)); ok = false }
	if v682 != uint8(0xaa) { fmt.Println("int32_to_uint8(-0x12_3456)", "=", v682, "want", uint8(0xaa)); ok = false }
	if v683 != uint8(0x56) { fmt.Println("int32_to_uint8(0x12_3456)", "=", v683, "want", uint8(0x56)); ok = false }
	if v684 != uint8(0xff) { fmt.Println("int32_to_uint8(0x7fff_ffff)", "=", v684, "want", uint8(0xff)); ok = false }
	if v685 != uint8(0x0) { fmt.Println("int32_to_uint8(-0x8000)", "=", v685, "want", uint8(0x0)); ok = false }
	if v686 != uint8(0x1) { fmt.Println("int32_to_uint8(-0x7fff)", "=", v686, "want", uint8(0x1)); ok = false }
	if v687 != uint8(0xcc) { fmt.Println("int32_to_uint8(-0x1234)", "=", v687, "want", uint8(0xcc)); ok = false }
	if v688 != uint8(0x34) { fmt.Println("int32_to_uint8(0x1234)", "=", v688, "want", uint8(0x34)); ok = false }
	if v689 != uint8(0xff) { fmt.Println("int32_to_uint8(0x7fff)", "=", v689, "want", uint8(0xff)); ok = false }
	if v690 != uint8(0x80) { fmt.Println("int32_to_uint8(-0x80)", "=", v690, "want", uint8(0x80)); ok = false }
	if v691 != uint8(0x81) { fmt.Println("int32_to_uint8(-0x7f)", "=", v691, "want", uint8(0x81)); ok = false }
	if v692 != uint8(0xee) { fmt.Println("int32_to_uint8(-0x12)", "=", v692, "want", uint8(0xee)); ok = false }
	if v693 != uint8(0xff) { fmt.Println("int32_to_uint8(-1)", "=", v693, "want", uint8(0xff)); ok = false }
	if v694 != uint8(0x0) { fmt.Println("int32_to_uint8(0)", "=", v694, "want", uint8(0x0)); ok = false }
	if v695 != uint8(0x1) { fmt.Println("int32_to_uint8(1)", "=", v695, "want", uint8(0x1)); ok = false }
	if v696 != uint8(0x12) { fmt.Println("int32_to_uint8(0x12)", "=", v696, "want", uint8(0x12)); ok = false }
	if v697 != uint8(0x7f) { fmt.Println("int32_to_uint8(0x7f)", "=", v697, "want", uint8(0x7f)); ok = false }
	if v698 != uint16(0x0) { fmt.Println("int32_to_uint16(-0x8000_0000)", "=", v698, "want", uint16(0x0)); ok = false }
	if v699 != uint16(0x1) { fmt.Println("int32_to_uint16(-0x7fff_ffff)", "=", v699, "want", uint16(0x1)); ok = false }
	if v700 != uint16(0xcbaa) { fmt.Println("int32_to_uint16(-0x12_3456)", "=", v700, "want", uint16(0xcbaa)); ok = false }
	if v701 != uint16(0x3456) { fmt.Println("int32_to_uint16(0x12_3456)", "=", v701, "want", uint16(0x3456)); ok = false }
	if v702 != uint16(0xffff) { fmt.Println("int32_to_uint16(0x7fff_ffff)", "=", v702, "want", uint16(0xffff)); ok = false }
	if v703 != uint16(0x8000) { fmt.Println("int32_to_uint16(-0x8000)", "=", v703, "want", uint16(0x8000)); ok = false }
	if v704 != uint16(0x8001) { fmt.Println("int32_to_uint16(-0x7fff)", "=", v704, "want", uint16(0x8001)); ok = false }
	if v705 != uint16(0xedcc) { fmt.Println("int32_to_uint16(-0x1234)", "=", v705, "want", uint16(0xedcc)); ok = false }
	if v706 != uint16(0x1234) { fmt.Println("int32_to_uint16(0x1234)", "=", v706, "want", uint16(0x1234)); ok = false }
	if v707 != uint16(0x7fff) { fmt.Println("int32_to_uint16(0x7fff)", "=", v707, "want", uint16(0x7fff)); ok = false }
	if v708 != uint16(0xff80) { fmt.Println("int32_to_uint16(-0x80)", "=", v708, "want", uint16(0xff80)); ok = false }
	if v709 != uint16(0xff81) { fmt.Println("int32_to_uint16(-0x7f)", "=", v709, "want", uint16(0xff81)); ok = false }
	if v710 != uint16(0xffee) { fmt.Println("int32_to_uint16(-0x12)", "=", v710, "want", uint16(0xffee)); ok = false }
	if v711 != uint16(0xffff) { fmt.Println("int32_to_uint16(-1)", "=", v711, "want", uint16(0xffff)); ok = false }
	if v712 != uint16(0x0) { fmt.Println("int32_to_uint16(0)", "=", v712, "want", uint16(0x0)); ok = false }
	if v713 != uint16(0x1) { fmt.Println("int32_to_uint16(1)", "=", v713, "want", uint16(0x1)); ok = false }
	if v714 != uint16(0x12) { fmt.Println("int32_to_uint16(0x12)", "=", v714, "want", uint16(0x12)); ok = false }
	if v715 != uint16(0x7f) { fmt.Println("int32_to_uint16(0x7f)", "=", v715, "want", uint16(0x7f)); ok = false }
	if v716 != uint32(0x80000000) { fmt.Println("int32_to_uint32(-0x8000_0000)", "=", v716, "want", uint32(0x80000000)); ok = false }
	if v717 != uint32(0x80000001) { fmt.Println("int32_to_uint32(-0x7fff_ffff)", "=", v717, "want", uint32(0x80000001)); ok = false }
	if v718 != uint32(0xffedcbaa) { fmt.Println("int32_to_uint32(-0x12_3456)", "=", v718, "want", uint32(0xffedcbaa)); ok = false }
	if v719 != uint32(0x123456) { fmt.Println("int32_to_uint32(0x12_3456)", "=", v719, "want", uint32(0x123456)); ok = false }
	if v720 != uint32(0x7fffffff) { fmt.Println("int32_to_uint32(0x7fff_ffff)", "=", v720, "want", uint32(0x7fffffff)); ok = false }
	if v721 != uint32(0xffff8000) { fmt.Println("int32_to_uint32(-0x8000)", "=", v721, "want", uint32(0xffff8000)); ok = false }
	if v722 != uint32(0xffff8001) { fmt.Println("int32_to_uint32(-0x7fff)", "=", v722, "want", uint32(0xffff8001)); ok = false }
	if v723 != uint32(0xffffedcc) { fmt.Println("int32_to_uint32(-0x1234)", "=", v723, "want", uint32(0xffffedcc)); ok = false }
	if v724 != uint32(0x1234) { fmt.Println("int32_to_uint32(0x1234)", "=", v724, "want", uint32(0x1234)); ok = false }
	if v725 != uint32(0x7fff) { fmt.Println("int32_to_uint32(0x7fff)", "=", v725, "want", uint32(0x7fff)); ok = false }
	if v726 != uint32(0xffffff80) { fmt.Println("int32_to_uint32(-0x80)", "=", v726, "want", uint32(0xffffff80)); ok = false }
	if v727 != uint32(0xffffff81) { fmt.Println("int32_to_uint32(-0x7f)", "=", v727, "want", uint32(0xffffff81)); ok = false }
	if v728 != uint32(0xffffffee) { fmt.Println("int32_to_uint32(-0x12)", "=", v728, "want", uint32(0xffffffee)); ok = false }
	if v729 != uint32(0xffffffff) { fmt.Println("int32_to_uint32(-1)", "=", v729, "want", uint32(0xffffffff)); ok = false }
	if v730 != uint32(0x0) { fmt.Println("int32_to_uint32(0)", "=", v730, "want", uint32(0x0)); ok = false }
	if v731 != uint32(0x1) { fmt.Println("int32_to_uint32(1)", "=", v731, "want", uint32(0x1)); ok = false }
	if v732 != uint32(0x12) { fmt.Println("int32_to_uint32(0x12)", "=", v732, "want", uint32(0x12)); ok = false }
	if v733 != uint32(0x7f) { fmt.Println("int32_to_uint32(0x7f)", "=", v733, "want", uint32(0x7f)); ok = false }
	if v734 != uint64(0xffffffff80000000) { fmt.Println("int32_to_uint64(-0x8000_0000)", "=", v734, "want", uint64(0xffffffff80000000)); ok = false }
	if v735 != uint64(0xffffffff80000001) { fmt.Println("int32_to_uint64(-0x7fff_ffff)", "=", v735, "want", uint64(0xffffffff80000001)); ok = false }
	if v736 != uint64(0xffffffffffedcbaa) { fmt.Println("int32_to_uint64(-0x12_3456)", "=", v736, "want", uint64(0xffffffffffedcbaa)); ok = false }
	if v737 != uint64(0x123456) { fmt.Println("int32_to_uint64(0x12_3456)", "=", v737, "want", uint64(0x123456)); ok = false }
	if v738 != uint64(0x7fffffff) { fmt.Println("int32_to_uint64(0x7fff_ffff)", "=", v738, "want", uint64(0x7fffffff)); ok = false }
	if v739 != uint64(0xffffffffffff8000) { fmt.Println("int32_to_uint64(-0x8000)", "=", v739, "want", uint64(0xffffffffffff8000)); ok = false }
	if v740 != uint64(0xffffffffffff8001) { fmt.Println("int32_to_uint64(-0x7fff)", "=", v740, "want", uint64(0xffffffffffff8001)); ok = false }
	if v741 != uint64(0xffffffffffffedcc) { fmt.Println("int32_to_uint64(-0x1234)", "=", v741, "want", uint64(0xffffffffffffedcc)); ok = false }
	if v742 != uint64(0x1234) { fmt.Println("int32_to_uint64(0x1234)", "=", v742, "want", uint64(0x1234)); ok = false }
	if v743 != uint64(0x7fff) { fmt.Println("int32_to_uint64(0x7fff)", "=", v743, "want", uint64(0x7fff)); ok = false }
	if v744 != uint64(0xffffffffffffff80) { fmt.Println("int32_to_uint64(-0x80)", "=", v744, "want", uint64(0xffffffffffffff80)); ok = false }
	if v745 != uint64(0xffffffffffffff81) { fmt.Println("int32_to_uint64(-0x7f)", "=", v745, "want", uint64(0xffffffffffffff81)); ok = false }
	if v746 != uint64(0xffffffffffffffee) { fmt.Println("int32_to_uint64(-0x12)", "=", v746, "want", uint64(0xffffffffffffffee)); ok = false }
	if v747 != uint64(0xffffffffffffffff) { fmt.Println("int32_to_uint64(-1)", "=", v747, "want", uint64(0xffffffffffffffff)); ok = false }
	if v748 != uint64(0x0) { fmt.Println("int32_to_uint64(0)", "=", v748, "want", uint64(0x0)); ok = false }
	if v749 != uint64(0x1) { fmt.Println("int32_to_uint64(1)", "=", v749, "want", uint64(0x1)); ok = false }
	if v750 != uint64(0x12) { fmt.Println("int32_to_uint64(0x12)", "=", v750, "want", uint64(0x12)); ok = false }
	if v751 != uint64(0x7f) { fmt.Println("int32_to_uint64(0x7f)", "=", v751, "want", uint64(0x7f)); ok = false }
	if v752 != uintptr(0xffffffff80000000) { fmt.Println("int32_to_uintptr(-0x8000_0000)", "=", v752, "want", uintptr(0xffffffff80000000)); ok = false }
	if v753 != uintptr(0xffffffff80000001) { fmt.Println("int32_to_uintptr(-0x7fff_ffff)", "=", v753, "want", uintptr(0xffffffff80000001)); ok = false }
	if v754 != uintptr(0xffffffffffedcbaa) { fmt.Println("int32_to_uintptr(-0x12_3456)", "=", v754, "want", uintptr(0xffffffffffedcbaa)); ok = false }
	if v755 != uintptr(0x123456) { fmt.Println("int32_to_uintptr(0x12_3456)", "=", v755, "want", uintptr(0x123456)); ok = false }
	if v756 != uintptr(0x7fffffff) { fmt.Println("int32_to_uintptr(0x7fff_ffff)", "=", v756, "want", uintptr(0x7fffffff)); ok = false }
	if v757 != uintptr(0xffffffffffff8000) { fmt.Println("int32_to_uintptr(-0x8000)", "=", v757, "want", uintptr(0xffffffffffff8000)); ok = false }
	if v758 != uintptr(0xffffffffffff8001) { fmt.Println("int32_to_uintptr(-0x7fff)", "=", v758, "want", uintptr(0xffffffffffff8001)); ok = false }
	if v759 != uintptr(0xffffffffffffedcc) { fmt.Println("int32_to_uintptr(-0x1234)", "=", v759, "want", uintptr(0xffffffffffffedcc)); ok = false }
	if v760 != uintptr(0x1234) { fmt.Println("int32_to_uintptr(0x1234)", "=", v760, "want", uintptr(0x1234)); ok = false }
	if v761 != uintptr(0x7fff) { fmt.Println("int32_to_uintptr(0x7fff)", "=", v761, "want", uintptr(0x7fff)); ok = false }
	if v762 != uintptr(0xffffffffffffff80) { fmt.Println("int32_to_uintptr(-0x80)", "=", v762, "want", uintptr(0xffffffffffffff80)); ok = false }
	if v763 != uintptr(0xffffffffffffff81) { fmt.Println("int32_to_uintptr(-0x7f)", "=", v763, "want", uintptr(0xffffffffffffff81)); ok = false }
	if v764 != uintptr(0xffffffffffffffee) { fmt.Println("int32_to_uintptr(-0x12)", "=", v764, "want", uintptr(0xffffffffffffffee)); ok = false }
	if v765 != uintptr(0xffffffffffffffff) { fmt.Println("int32_to_uintptr(-1)", "=", v765, "want", uintptr(0xffffffffffffffff)); ok = false }
	if v766 != uintptr(0x0) { fmt.Println("int32_to_uintptr(0)", "=", v766, "want", uintptr(0x0)); ok = false }
	if v767 != uintptr(0x1) { fmt.Println("int32_to_uintptr(1)", "=", v767, "want", uintptr(0x1)); ok = false }
	if v768 != uintptr(0x12) { fmt.Println("int32_to_uintptr(0x12)", "=", v768, "want", uintptr(0x12)); ok = false }
	if v769 != uintptr(0x7f) { fmt.Println("int32_to_uintptr(0x7f)", "=", v769, "want", uintptr(0x7f)); ok = false }
	if v770 != float32(-2.147483648e+09) { fmt.Println("int32_to_float32(-0x8000_0000)", "=", v770, "want", float32(-2.147483648e+09)); ok = false }
	if v771 != float32(-2.147483648e+09) { fmt.Println("int32_to_float32(-0x7fff_ffff)", "=", v771, "want", float32(-2.147483648e+09)); ok = false }
	if v772 != float32(-1.193046e+06) { fmt.Println("int32_to_float32(-0x12_3456)", "=", v772, "want", float32(-1.193046e+06)); ok = false }
	if v773 != float32(1.193046e+06) { fmt.Println("int32_to_float32(0x12_3456)", "=", v773, "want", float32(1.193046e+06)); ok = false }
	if v774 != float32(2.147483648e+09) { fmt.Println("int32_to_float32(0x7fff_ffff)", "=", v774, "want", float32(2.147483648e+09)); ok = false }
	if v775 != float32(-32768) { fmt.Println("int32_to_float32(-0x8000)", "=", v775, "want", float32(-32768)); ok = false }
	if v776 != float32(-32767) { fmt.Println("int32_to_float32(-0x7fff)", "=", v776, "want", float32(-32767)); ok = false }
	if v777 != float32(-4660) { fmt.Println("int32_to_float32(-0x1234)", "=", v777, "want", float32(-4660)); ok = false }
	if v778 != float32(4660) { fmt.Println("int32_to_float32(0x1234)", "=", v778, "want", float32(4660)); ok = false }
	if v779 != float32(32767) { fmt.Println("int32_to_float32(0x7fff)", "=", v779, "want", float32(32767)); ok = false }
	if v780 != float32(-128) { fmt.Println("int32_to_float32(-0x80)", "=", v780, "want", float32(-128)); ok = false }
	if v781 != float32(-127) { fmt.Println("int32_to_float32(-0x7f)", "=", v781, "want", float32(-127)); ok = false }
	if v782 != float32(-18) { fmt.Println("int32_to_float32(-0x12)", "=", v782, "want", float32(-18)); ok = false }
	if v783 != float32(-1) { fmt.Println("int32_to_float32(-1)", "=", v783, "want", float32(-1)); ok = false }
	if v784 != float32(0) { fmt.Println("int32_to_float32(0)", "=", v784, "want", float32(0)); ok = false }
	if v785 != float32(1) { fmt.Println("int32_to_float32(1)", "=", v785, "want", float32(1)); ok = false }
	if v786 != float32(18) { fmt.Println("int32_to_float32(0x12)", "=", v786, "want", float32(18)); ok = false }
	if v787 != float32(127) { fmt.Println("int32_to_float32(0x7f)", "=", v787, "want", float32(127)); ok = false }
	if v788 != float64(-2.147483648e+09) { fmt.Println("int32_to_float64(-0x8000_0000)", "=", v788, "want", float64(-2.147483648e+09)); ok = false }
	if v789 != float64(-2.147483647e+09) { fmt.Println("int32_to_float64(-0x7fff_ffff)", "=", v789, "want", float64(-2.147483647e+09)); ok = false }
	if v790 != float64(-1.193046e+06) { fmt.Println("int32_to_float64(-0x12_3456)", "=", v790, "want", float64(-1.193046e+06)); ok = false }
	if v791 != float64(1.193046e+06) { fmt.Println("int32_to_float64(0x12_3456)", "=", v791, "want", float64(1.193046e+06)); ok = false }
	if v792 != float64(2.147483647e+09) { fmt.Println("int32_to_float64(0x7fff_ffff)", "=", v792, "want", float64(2.147483647e+09)); ok = false }
	if v793 != float64(-32768) { fmt.Println("int32_to_float64(-0x8000)", "=", v793, "want", float64(-32768)); ok = false }
	if v794 != float64(-32767) { fmt.Println("int32_to_float64(-0x7fff)", "=", v794, "want", float64(-32767)); ok = false }
	if v795 != float64(-4660) { fmt.Println("int32_to_float64(-0x1234)", "=", v795, "want", float64(-4660)); ok = false }
	if v796 != float64(4660) { fmt.Println("int32_to_float64(0x1234)", "=", v796, "want", float64(4660)); ok = false }
	if v797 != float64(32767) { fmt.Println("int32_to_float64(0x7fff)", "=", v797, "want", float64(32767)); ok = false }
	if v798 != float64(-128) { fmt.Println("int32_to_float64(-0x80)", "=", v798, "want", float64(-128)); ok = false }
	if v799 != float64(-127) { fmt.Println("int32_to_float64(-0x7f)", "=", v799, "want", float64(-127)); ok = false }
	if v800 != float64(-18) { fmt.Println("int32_to_float64(-0x12)", "=", v800, "want", float64(-18)); ok = false }
	if v801 != float64(-1) { fmt.Println("int32_to_float64(-1)", "=", v801, "want", float64(-1)); ok = false }
	if v802 != float64(0) { fmt.Println("int32_to_float64(0)", "=", v802, "want", float64(0)); ok = false }
	if v803 != float64(1) { fmt.Println("int32_to_float64(1)", "=", v803, "want", float64(1)); ok = false }
	if v804 != float64(18) { fmt.Println("int32_to_float64(0x12)", "=", v804, "want", float64(18)); ok = false }
	if v805 != float64(127) { fmt.Println("int32_to_float64(0x7f)", "=", v805, "want", float64(127)); ok = false }
	if v806 != int(-0x8000000000000000) { fmt.Println("int64_to_int(-0x8000_0000_0000_0000)", "=", v806, "want", int(-0x8000000000000000)); ok = false }
	if v807 != int(-0x7fffffffffffffff) { fmt.Println("int64_to_int(-0x7fff_ffff_ffff_ffff)", "=", v807, "want", int(-0x7fffffffffffffff)); ok = false }
	if v808 != int(-0x1234567890) { fmt.Println("int64_to_int(-0x12_3456_7890)", "=", v808, "want", int(-0x1234567890)); ok = false }
	if v809 != int(0x1234567890) { fmt.Println("int64_to_int(0x12_3456_7890)", "=", v809, "want", int(0x1234567890)); ok = false }
	if v810 != int(0x7fffffffffffffff) { fmt.Println("int64_to_int(0x7fff_ffff_ffff_ffff)", "=", v810, "want", int(0x7fffffffffffffff)); ok = false }
	if v811 != int(-0x80000000) { fmt.Println("int64_to_int(-0x8000_0000)", "=", v811, "want", int(-0x80000000)); ok = false }
	if v812 != int(-0x7fffffff) { fmt.Println("int64_to_int(-0x7fff_ffff)", "=", v812, "want", int(-0x7fffffff)); ok = false }
	if v813 != int(-0x123456) { fmt.Println("int64_to_int(-0x12_3456)", "=", v813, "want", int(-0x123456)); ok = false }
	if v814 != int(0x123456) { fmt.Println("int64_to_int(0x12_3456)", "=", v814, "want", int(0x123456)); ok = false }
	if v815 != int(0x7fffffff) { fmt.Println("int64_to_int(0x7fff_ffff)", "=", v815, "want", int(0x7fffffff)); ok = false }
	if v816 != int(-0x8000) { fmt.Println("int64_to_int(-0x8000)", "=", v816, "want", int(-0x8000)); ok = false }
	if v817 != int(-0x7fff) { fmt.Println("int64_to_int(-0x7fff)", "=", v817, "want", int(-0x7fff)); ok = false }
	if v818 != int(-0x1234) { fmt.Println("int64_to_int(-0x1234)", "=", v818, "want", int(-0x1234)); ok = false }
	if v819 != int(0x1234) { fmt.Println("int64_to_int(0x1234)", "=", v819, "want", int(0x1234)); ok = false }
	if v820 != int(0x7fff) { fmt.Println("int64_to_int(0x7fff)", "=", v820, "want", int(0x7fff)); ok = false }
	if v821 != int(-0x80) { fmt.Println("int64_to_int(-0x80)", "=", v821, "want", int(-0x80)); ok = false }
	if v822 != int(-0x7f) { fmt.Println("int64_to_int(-0x7f)", "=", v822, "want", int(-0x7f)); ok = false }
	if v823 != int(-0x12) { fmt.Println("int64_to_int(-0x12)", "=", v823, "want", int(-0x12)); ok = false }
	if v824 != int(-0x1) { fmt.Println("int64_to_int(-1)", "=", v824, "want", int(-0x1)); ok = false }
	if v825 != int(0x0) { fmt.Println("int64_to_int(0)", "=", v825, "want", int(0x0)); ok = false }
	if v826 != int(0x1) { fmt.Println("int64_to_int(1)", "=", v826, "want", int(0x1)); ok = false }
	if v827 != int(0x12) { fmt.Println("int64_to_int(0x12)", "=", v827, "want", int(0x12)); ok = false }
	if v828 != int(0x7f) { fmt.Println("int64_to_int(0x7f)", "=", v828, "want", int(0x7f)); ok = false }
	if v829 != int8(0x0) { fmt.Println("int64_to_int8(-0x8000_0000_0000_0000)", "=", v829, "want", int8(0x0)); ok = false }
	if v830 != int8(0x1) { fmt.Println("int64_to_int8(-0x7fff_ffff_ffff_ffff)", "=", v830, "want", int8(0x1)); ok = false }
	if v831 != int8(0x70) { fmt.Println("int64_to_int8(-0x12_3456_7890)", "=", v831, "want", int8(0x70)); ok = false }
	if v832 != int8(-0x70) { fmt.Println("int64_to_int8(0x12_3456_7890)", "=", v832, "want", int8(-0x70)); ok = false }
	if v833 != int8(-0x1) { fmt.Println("int64_to_int8(0x7fff_ffff_ffff_ffff)", "=", v833, "want", int8(-0x1)); ok = false }
	if v834 != int8(0x0) { fmt.Println("int64_to_int8(-0x8000_0000)", "=", v834, "want", int8(0x0)); ok = false }
	if v835 != int8(0x1) { fmt.Println("int64_to_int8(-0x7fff_ffff)", "=", v835, "want", int8(0x1)); ok = false }
	if v836 != int8(-0x56) { fmt.Println("int64_to_int8(-0x12_3456)", "=", v836, "want", int8(-0x56)); ok = false }
	if v837 != int8(0x56) { fmt.Println("int64_to_int8(0x12_3456)", "=", v837, "want", int8(0x56)); ok = false }
	if v838 != int8(-0x1) { fmt.Println("int64_to_int8(0x7fff_ffff)", "=", v838, "want", int8(-0x1)); ok = false }
	if v839 != int8(0x0) { fmt.Println("int64_to_int8(-0x8000)", "=", v839, "want", int8(0x0)); ok = false }
	if v840 != int8(0x1) { fmt.Println("int64_to_int8(-0x7fff)", "=", v840, "want", int8(0x1)); ok = false }
	if v841 != int8(-0x34) { fmt.Println("int64_to_int8(-0x1234)", "=", v841, "want", int8(-0x34)); ok = false }
	if v842 != int8(0x34) { fmt.Println("int64_to_int8(0x1234)", "=", v842, "want", int8(0x34)); ok = false }
	if v843 != int8(-0x1) { fmt.Println("int64_to_int8(0x7fff)", "=", v843, "want", int8(-0x1)); ok = false }
	if v844 != int8(-0x80) { fmt.Println("int64_to_int8(-0x80)", "=", v844, "want", int8(-0x80)); ok = false }
	if v845 != int8(-0x7f) { fmt.Println("int64_to_int8(-0x7f)", "=", v845, "want", int8(-0x7f)); ok = false }
	if v846 != int8(-0x12) { fmt.Println("int64_to_int8(-0x12)", "=", v846, "want", int8(-0x12)); ok = false }
	if v847 != int8(-0x1) { fmt.Println("int64_to_int8(-1)", "=", v847, "want", int8(-0x1)); ok = false }
	if v848 != int8(0x0) { fmt.Println("int64_to_int8(0)", "=", v848, "want", int8(0x0)); ok = false }
	if v849 != int8(0x1) { fmt.Println("int64_to_int8(1)", "=", v849, "want", int8(0x1)); ok = false }
	if v850 != int8(0x12) { fmt.Println("int64_to_int8(0x12)", "=", v850, "want", int8(0x12)); ok = false }
	if v851 != int8(0x7f) { fmt.Println("int64_to_int8(0x7f)", "=", v851, "want", int8(0x7f)); ok = false }
	if v852 != int16(0x0) { fmt.Println("int64_to_int16(-0x8000_0000_0000_0000)", "=", v852, "want", int16(0x0)); ok = false }
	if v853 != int16(0x1) { fmt.Println("int64_to_int16(-0x7fff_ffff_ffff_ffff)", "=", v853, "want", int16(0x1)); ok = false }
	if v854 != int16(-0x7890) { fmt.Println("int64_to_int16(-0x12_3456_7890)", "=", v854, "want", int16(-0x7890)); ok = false }
	if v855 != int16(0x7890) { fmt.Println("int64_to_int16(0x12_3456_7890)", "=", v855, "want", int16(0x7890)); ok = false }
	if v856 != int16(-0x1) { fmt.Println("int64_to_int16(0x7fff_ffff_ffff_ffff)", "=", v856, "want", int16(-0x1)); ok = false }
	if v857 != int16(0x0) { fmt.Println("int64_to_int16(-0x8000_0000)", "=", v857, "want", int16(0x0)); ok = false }
	if v858 != int16(0x1) { fmt.Println("int64_to_int16(-0x7fff_ffff)", "=", v858, "want", int16(0x1)); ok = false }
	if v859 != int16(-0x3456) { fmt.Println("int64_to_int16(-0x12_3456)", "=", v859, "want", int16(-0x3456)); ok = false }
	if v860 != int16(0x3456) { fmt.Println("int64_to_int16(0x12_3456)", "=", v860, "want", int16(0x3456)); ok = false }
	if v861 != int16(-0x1) { fmt.Println("int64_to_int16(0x7fff_ffff)", "=", v861, "want", int16(-0x1)); ok = false }
	if v862 != int16(-0x8000) { fmt.Println("int64_to_int16(-0x8000)", "=", v862, "want", int16(-0x8000)); ok = false }
	if v863 != int16(-0x7fff) { fmt.Println("int64_to_int16(-0x7fff)", "=", v863, "want", int16(-0x7fff)); ok = false }
	if v864 != int16(-0x1234) { fmt.Println("int64_to_int16(-0x1234)", "=", v864, "want", int16(-0x1234)); ok = false }
	if v865 != int16(0x1234) { fmt.Println("int64_to_int16(0x1234)", "=", v865, "want", int16(0x1234)); ok = false }
	if v866 != int16(0x7fff) { fmt.Println("int64_to_int16(0x7fff)", "=", v866, "want", int16(0x7fff)); ok = false }
	if v867 != int16(-0x80) { fmt.Println("int64_to_int16(-0x80)", "=", v867, "want", int16(-0x80)); ok = false }
	if v868 != int16(-0x7f) { fmt.Println("int64_to_int16(-0x7f)", "=", v868, "want", int16(-0x7f)); ok = false }
	if v869 != int16(-0x12) { fmt.Println("int64_to_int16(-0x12)", "=", v869, "want", int16(-0x12)); ok = false }
	if v870 != int16(-0x1) { fmt.Println("int64_to_int16(-1)", "=", v870, "want", int16(-0x1)); ok = false }
	if v871 != int16(0x0) { fmt.Println("int64_to_int16(0)", "=", v871, "want", int16(0x0)); ok = false }
	if v872 != int16(0x1) { fmt.Println("int64_to_int16(1)", "=", v872, "want", int16(0x1)); ok = false }
	if v873 != int16(0x12) { fmt.Println("int64_to_int16(0x12)", "=", v873, "want", int16(0x12)); ok = false }
	if v874 != int16(0x7f) { fmt.Println("int64_to_int16(0x7f)", "=", v874, "want", int16(0x7f)); ok = false }
	if v875 != int32(0x0) { fmt.Println("int64_to_int32(-0x8000_0000_0000_0000)", "=", v875, "want", int32(0x0)); ok = false }
	if v876 != int32(0x1) { fmt.Println("int64_to_int32(-0x7fff_ffff_ffff_ffff)", "=", v876, "want", int32(0x1)); ok = false }
	if v877 != int32(-0x34567890) { fmt.Println("int64_to_int32(-0x12_3456_7890)", "=", v877, "want", int32(-0x34567890)); ok = false }
	if v878 != int32(0x34567890) { fmt.Println("int64_to_int32(0x12_3456_7890)", "=", v878, "want", int32(0x34567890)); ok = false }
	if v879 != int32(-0x1) { fmt.Println("int64_to_int32(0x7fff_ffff_ffff_ffff)", "=", v879, "want", int32(-0x1)); ok = false }
	if v880 != int32(-0x80000000) { fmt.Println("int64_to_int32(-0x8000_0000)", "=", v880, "want", int32(-0x80000000)); ok = false }
	if v881 != int32(-0x7fffffff) { fmt.Println("int64_to_int32(-0x7fff_ffff)", "=", v881, "want", int32(-0x7fffffff)); ok = false }
	if v882 != int32(-0x123456) { fmt.Println("int64_to_int32(-0x12_3456)", "=", v882, "want", int32(-0x123456)); ok = false }
	if v883 != int32(0x123456) { fmt.Println("int64_to_int32(0x12_3456)", "=", v883, "want", int32(0x123456)); ok = false }
	if v884 != int32(0x7fffffff) { fmt.Println("int64_to_int32(0x7fff_ffff)", "=", v884, "want", int32(0x7fffffff)); ok = false }
	if v885 != int32(-0x8000) { fmt.Println("int64_to_int32(-0x8000)", "=", v885, "want", int32(-0x8000)); ok = false }
	if v886 != int32(-0x7fff) { fmt.Println("int64_to_int32(-0x7fff)", "=", v886, "want", int32(-0x7fff)); ok = false }
	if v887 != int32(-0x1234) { fmt.Println("int64_to_int32(-0x1234)", "=", v887, "want", int32(-0x1234)); ok = false }
	if v888 != int32(0x1234) { fmt.Println("int64_to_int32(0x1234)", "=", v888, "want", int32(0x1234)); ok = false }
	if v889 != int32(0x7fff) { fmt.Println("int64_to_int32(0x7fff)", "=", v889, "want", int32(0x7fff)); ok = false }
	if v890 != int32(-0x80) { fmt.Println("int64_to_int32(-0x80)", "=", v890, "want", int32(-0x80)); ok = false }
	if v891 != int32(-0x7f) { fmt.Println("int64_to_int32(-0x7f)", "=", v891, "want", int32(-0x7f)); ok = false }
	if v892 != int32(-0x12) { fmt.Println("int64_to_int32(-0x12)", "=", v892, "want", int32(-0x12)); ok = false }
	if v893 != int32(-0x1) { fmt.Println("int64_to_int32(-1)", "=", v893, "want", int32(-0x1)); ok = false }
	if v894 != int32(0x0) { fmt.Println("int64_to_int32(0)", "=", v894, "want", int32(0x0)); ok = false }
	if v895 != int32(0x1) { fmt.Println("int64_to_int32(1)", "=", v895, "want", int32(0x1)); ok = false }
	if v896 != int32(0x12) { fmt.Println("int64_to_int32(0x12)", "=", v896, "want", int32(0x12)); ok = false }
	if v897 != int32(0x7f) { fmt.Println("int64_to_int32(0x7f)", "=", v897, "want", int32(0x7f)); ok = false }
	if v898 != int64(-0x8000000000000000) { fmt.Println("int64_to_int64(-0x8000_0000_0000_0000)", "=", v898, "want", int64(-0x8000000000000000)); ok = false }
	if v899 != int64(-0x7fffffffffffffff) { fmt.Println("int64_to_int64(-0x7fff_ffff_ffff_ffff)", "=", v899, "want", int64(-0x7fffffffffffffff)); ok = false }
	if v900 != int64(-0x1234567890) { fmt.Println("int64_to_int64(-0x12_3456_7890)", "=", v900, "want", int64(-0x1234567890)); ok = false }
	if v901 != int64(0x1234567890) { fmt.Println("int64_to_int64(0x12_3456_7890)", "=", v901, "want", int64(0x1234567890)); ok = false }
	if v902 != int64(0x7fffffffffffffff) { fmt.Println("int64_to_int64(0x7fff_ffff_ffff_ffff)", "=", v902, "want", int64(0x7fffffffffffffff)); ok = false }
	if v903 != int64(-0x80000000) { fmt.Println("int64_to_int64(-0x8000_0000)", "=", v903, "want", int64(-0x80000000)); ok = false }
	if v904 != int64(-0x7fffffff) { fmt.Println("int64_to_int64(-0x7fff_ffff)", "=", v904, "want", int64(-0x7fffffff)); ok = false }
	if v905 != int64(-0x123456) { fmt.Println("int64_to_int64(-0x12_3456)", "=", v905, "want", int64(-0x123456)); ok = false }
	if v906 != int64(0x123456) { fmt.Println("int64_to_int64(0x12_3456)", "=", v906, "want", int64(0x123456)); ok = false }
	if v907 != int64(0x7fffffff) { fmt.Println("int64_to_int64(0x7fff_ffff)", "=", v907, "want", int64(0x7fffffff)); ok = false }
	if v908 != int64(-0x8000) { fmt.Println("int64_to_int64(-0x8000)", "=", v908, "want", int64(-0x8000)); ok = false }
	if v909 != int64(-0x7fff) { fmt.Println("int64_to_int64(-0x7fff)", "=", v909, "want", int64(-0x7fff)); ok = false }
	if v910 != int64(-0x1234) { fmt.Println("int64_to_int64(-0x1234)", "=", v910, "want", int64(-0x1234)); ok = false }
	if v911 != int64(0x1234) { fmt.Println("int64_to_int64(0x1234)", "=", v911, "want", int64(0x1234)); ok = false }
	if v912 != int64(0x7fff) { fmt.Println("int64_to_int64(0x7fff)", "=", v912, "want", int64(0x7fff)); ok = false }
	if v913 != int64(-0x80) { fmt.Println("int64_to_int64(-0x80)", "=", v913, "want", int64(-0x80)); ok = false }
	if v914 != int64(-0x7f) { fmt.Println("int64_to_int64(-0x7f)", "=", v914, "want", int64(-0x7f)); ok = false }
	if v915 != int64(-0x12) { fmt.Println("int64_to_int64(-0x12)", "=", v915, "want", int64(-0x12)); ok = false }
	if v916 != int64(-0x1) { fmt.Println("int64_to_int64(-1)", "=", v916, "want", int64(-0x1)); ok = false }
	if v917 != int64(0x0) { fmt.Println("int64_to_int64(0)", "=", v917, "want", int64(0x0)); ok = false }
	if v918 != int64(0x1) { fmt.Println("int64_to_int64(1)", "=", v918, "want", int64(0x1)); ok = false }
	if v919 != int64(0x12) { fmt.Println("int64_to_int64(0x12)", "=", v919, "want", int64(0x12)); ok = false }
	if v920 != int64(0x7f) { fmt.Println("int64_to_int64(0x7f)", "=", v920, "want", int64(0x7f)); ok = false }
	if v921 != uint(0x8000000000000000) { fmt.Println("int64_to_uint(-0x8000_0000_0000_0000)", "=", v921, "want", uint(0x8000000000000000)); ok = false }
	if v922 != uint(0x8000000000000001) { fmt.Println("int64_to_uint(-0x7fff_ffff_ffff_ffff)", "=", v922, "want", uint(0x8000000000000001)); ok = false }
	if v923 != uint(0xffffffedcba98770) { fmt.Println("int64_to_uint(-0x12_3456_7890)", "=", v923, "want", uint(0xffffffedcba98770)); ok = false }
	if v924 != uint(0x1234567890) { fmt.Println("int64_to_uint(0x12_3456_7890)", "=", v924, "want", uint(0x1234567890)); ok = false }
	if v925 != uint(0x7fffffffffffffff) { fmt.Println("int64_to_uint(0x7fff_ffff_ffff_ffff)", "=", v925, "want", uint(0x7fffffffffffffff)); ok = false }
	if v926 != uint(0xffffffff80000000) { fmt.Println("int64_to_uint(-0x8000_0000)", "=", v926, "want", uint(0xffffffff80000000)); ok = false }
	if v927 != uint(0xffffffff80000001) { fmt.Println("int64_to_uint(-0x7fff_ffff)", "=", v927, "want", uint(0xffffffff80000001)); ok = false }
	if v928 != uint(0xffffffffffedcbaa) { fmt.Println("int64_to_uint(-0x12_3456)", "=", v928, "want", uint(0xffffffffffedcbaa)); ok = false }
	if v929 != uint(0x123456) { fmt.Println("int64_to_uint(0x12_3456)", "=", v929, "want", uint(0x123456)); ok = false }
	if v930 != uint(0x7fffffff) { fmt.Println("int64_to_uint(0x7fff_ffff)", "=", v930, "want", uint(0x7fffffff)); ok = false }
	if v931 != uint(0xffffffffffff8000) { fmt.Println("int64_to_uint(-0x8000)", "=", v931, "want", uint(0xffffffffffff8000)); ok = false }
	if v932 != uint(0xffffffffffff8001) { fmt.Println("int64_to_uint(-0x7fff)", "=", v932, "want", uint(0xffffffffffff8001)); ok = false }
	if v933 != uint(0xffffffffffffedcc) { fmt.Println("int64_to_uint(-0x1234)", "=", v933, "want", uint(0xffffffffffffedcc)); ok = false }
	if v934 != uint(0x1234) { fmt.Println("int64_to_uint(0x1234)", "=", v934, "want", uint(0x1234)); ok = false }
	if v935 != uint(0x7fff) { fmt.Println("int64_to_uint(0x7fff)", "=", v935, "want", uint(0x7fff)); ok = false }
	if v936 != uint(0xffffffffffffff80) { fmt.Println("int64_to_uint(-0x80)", "=", v936, "want", uint(0xffffffffffffff80)); ok = false }
	if v937 != uint(0xffffffffffffff81) { fmt.Println("int64_to_uint(-0x7f)", "=", v937, "want", uint(0xffffffffffffff81)); ok = false }
	if v938 != uint(0xffffffffffffffee) { fmt.Println("int64_to_uint(-0x12)", "=", v938, "want", uint(0xffffffffffffffee)); ok = false }
	if v939 != uint(0xffffffffffffffff) { fmt.Println("int64_to_uint(-1)", "=", v939, "want", uint(0xffffffffffffffff)); ok = false }
	if v940 != uint(0x0) { fmt.Println("int64_to_uint(0)", "=", v940, "want", uint(0x0)); ok = false }
	if v941 != uint(0x1) { fmt.Println("int64_to_uint(1)", "=", v941, "want", uint(0x1)); ok = false }
	if v942 != uint(0x12) { fmt.Println("int64_to_uint(0x12)", "=", v942, "want", uint(0x12)); ok = false }
	if v943 != uint(0x7f) { fmt.Println("int64_to_uint(0x7f)", "=", v943, "want", uint(0x7f)); ok = false }
	if v944 != uint8(0x0) { fmt.Println("int64_to_uint8(-0x8000_0000_0000_0000)", "=", v944, "want", uint8(0x0)); ok = false }
	if v945 != uint8(0x1) { fmt.Println("int64_to_uint8(-0x7fff_ffff_ffff_ffff)", "=", v945, "want", uint8(0x1)); ok = false }
	if v946 != uint8(0x70) { fmt.Println("int64_to_uint8(-0x12_3456_7890)", "=", v946, "want", uint8(0x70)); ok = false }
	if v947 != uint8(0x90) { fmt.Println("int64_to_uint8(0x12_3456_7890)", "=", v947, "want", uint8(0x90)); ok = false }
	if v948 != uint8(0xff) { fmt.Println("int64_to_uint8(0x7fff_ffff_ffff_ffff)", "=", v948, "want", uint8(0xff)); ok = false }
	if v949 != uint8(0x0) { fmt.Println("int64_to_uint8(-0x8000_0000)", "=", v949, "want", uint8(0x0)); ok = false }
	if v950 != uint8(0x1) { fmt.Println("int64_to_uint8(-0x7fff_ffff)", "=", v950, "want", uint8(0x1)); ok = false }
	if v951 != uint8(0xaa) { fmt.Println("int64_to_uint8(-0x12_3456)", "=", v951, "want", uint8(0xaa)); ok = false }
	if v952 != uint8(0x56) { fmt.Println("int64_to_uint8(0x12_3456)", "=", v952, "want", uint8(0x56)); ok = false }
	if v953 != uint8(0xff) { fmt.Println("int64_to_uint8(0x7fff_ffff)", "=", v953, "want", uint8(0xff)); ok = false }
	if v954 != uint8(0x0) { fmt.Println("int64_to_uint8(-0x8000)", "=", v954, "want", uint8(0x0)); ok = false }
	if v955 != uint8(0x1) { fmt.Println("int64_to_uint8(-0x7fff)", "=", v955, "want", uint8(0x1)); ok = false }
	if v956 != uint8(0xcc) { fmt.Println("int64_to_uint8(-0x1234)", "=", v956, "want", uint8(0xcc)); ok = false }
	if v957 != uint8(0x34) { fmt.Println("int64_to_uint8(0x1234)", "=", v957, "want", uint8(0x34)); ok = false }
	if v958 != uint8(0xff) { fmt.Println("int64_to_uint8(0x7fff)", "=", v958, "want", uint8(0xff)); ok = false }
	if v959 != uint8(0x80) { fmt.Println("int64_to_uint8(-0x80)", "=", v959, "want", uint8(0x80)); ok = false }
	if v960 != uint8(0x81) { fmt.Println("int64_to_uint8(-0x7f)", "=", v960, "want", uint8(0x81)); ok = false }
	if v961 != uint8(0xee) { fmt.Println("int64_to_uint8(-0x12)", "=", v961, "want", uint8(0xee)); ok = false }
	if v962 != uint8(0xff) { fmt.Println("int64_to_uint8(-1)", "=", v962, "want", uint8(0xff)); ok = false }
	if v963 != uint8(0x0) { fmt.Println("int64_to_uint8(0)", "=", v963, "want", uint8(0x0)); ok = false }
	if v964 != uint8(0x1) { fmt.Println("int64_to_uint8(1)", "=", v964, "want", uint8(0x1)); ok = false }
	if v965 != uint8(0x12) { fmt.Println("int64_to_uint8(0x12)", "=", v965, "want", uint8(0x12)); ok = false }
	if v966 != uint8(0x7f) { fmt.Println("int64_to_uint8(0x7f)", "=", v966, "want", uint8(0x7f)); ok = false }
	if v967 != uint16(0x0) { fmt.Println("int64_to_uint16(-0x8000_0000_0000_0000)", "=", v967, "want", uint16(0x0)); ok = false }
	if v968 != uint16(0x1) { fmt.Println("int64_to_uint16(-0x7fff_ffff_ffff_ffff)", "=", v968, "want", uint16(0x1)); ok = false }
	if v969 != uint16(0x8770) { fmt.Println("int64_to_uint16(-0x12_3456_7890)", "=", v969, "want", uint16(0x8770)); ok = false }
	if v970 != uint16(0x7890) { fmt.Println("int64_to_uint16(0x12_3456_7890)", "=", v970, "want", uint16(0x7890)); ok = false }
	if v971 != uint16(0xffff) { fmt.Println("int64_to_uint16(0x7fff_ffff_ffff_ffff)", "=", v971, "want", uint16(0xffff)); ok = false }
	if v972 != uint16(0x0) { fmt.Println("int64_to_uint16(-0x8000_0000)", "=", v972, "want", uint16(0x0)); ok = false }
	if v973 != uint16(0x1) { fmt.Println("int64_to_uint16(-0x7fff_ffff)", "=", v973, "want", uint16(0x1)); ok = false }
	if v974 != uint16(0xcbaa) { fmt.Println("int64_to_uint16(-0x12_3456)", "=", v974, "want", uint16(0xcbaa)); ok = false }
	if v975 != uint16(0x3456) { fmt.Println("int64_to_uint16(0x12_3456)", "=", v975, "want", uint16(0x3456)); ok = false }
	if v976 != uint16(0xffff) { fmt.Println("int64_to_uint16(0x7fff_ffff)", "=", v976, "want", uint16(0xffff)); ok = false }
	if v977 != uint16(0x8000) { fmt.Println("int64_to_uint16(-0x8000)", "=", v977, "want", uint16(0x8000)); ok = false }
	if v978 != uint16(0x8001) { fmt.Println("int64_to_uint16(-0x7fff)", "=", v978, "want", uint16(0x8001)); ok = false }
	if v979 != uint16(0xedcc) { fmt.Println("int64_to_uint16(-0x1234)", "=", v979, "want", uint16(0xedcc)); ok = false }
	if v980 != uint16(0x1234) { fmt.Println("int64_to_uint16(0x1234)", "=", v980, "want", uint16(0x1234)); ok = false }
	if v981 != uint16(0x7fff) { fmt.Println("int64_to_uint16(0x7fff)", "=", v981, "want", uint16(0x7fff)); ok = false }
	if v982 != uint16(0xff80) { fmt.Println("int64_to_uint16(-0x80)", "=", v982, "want", uint16(0xff80)); ok = false }
	if v983 != uint16(0xff81) { fmt.Println("int64_to_uint16(-0x7f)", "=", v983, "want", uint16(0xff81)); ok = false }
	if v984 != uint16(0xffee) { fmt.Println("int64_to_uint16(-0x12)", "=", v984, "want", uint16(0xffee)); ok = false }
	if v985 != uint16(0xffff) { fmt.Println("int64_to_uint16(-1)", "=", v985, "want", uint16(0xffff)); ok = false }
	if v986 != uint16(0x0) { fmt.Println("int64_to_uint16(0)", "=", v986, "want", uint16(0x0)); ok = false }
	if v987 != uint16(0x1) { fmt.Println("int64_to_uint16(1)", "=", v987, "want", uint16(0x1)); ok = false }
	if v988 != uint16(0x12) { fmt.Println("int64_to_uint16(0x12)", "=", v988, "want", uint16(0x12)); ok = false }
	if v989 != uint16(0x7f) { fmt.Println("int64_to_uint16(0x7f)", "=", v989, "want", uint16(0x7f)); ok = false }
	if v990 != uint32(0x0) { fmt.Println("int64_to_uint32(-0x8000_0000_0000_0000)", "=", v990, "want", uint32(0x0)); ok = false }
	if v991 != uint32(0x1) { fmt.Println("int64_to_uint32(-0x7fff_ffff_ffff_ffff)", "=", v991, "want", uint32(0x1)); ok = false }
	if v992 != uint32(0xcba98770) { fmt.Println("int64_to_uint32(-0x12_3456_7890)", "=", v992, "want", uint32(0xcba98770)); ok = false }
	if v993 != uint32(0x34567890) { fmt.Println("int64_to_uint32(0x12_3456_7890)", "=", v993, "want", uint32(0x34567890)); ok = false }
	if v994 != uint32(0xffffffff) { fmt.Println("int64_to_uint32(0x7fff_ffff_ffff_ffff)", "=", v994, "want", uint32(0xffffffff)); ok = false }
	if v995 != uint32(0x80000000) { fmt.Println("int64_to_uint32(-0x8000_0000)", "=", v995, "want", uint32(0x80000000)); ok = false }
	if v996 != uint32(0x80000001) { fmt.Println("int64_to_uint32(-0x7fff_ffff)", "=", v996, "want", uint32(0x80000001)); ok = false }
	if v997 != uint32(0xffedcbaa) { fmt.Println("int64_to_uint32(-0x12_3456)", "=", v997, "want", uint32(0xffedcbaa)); ok = false }
	if v998 != uint32(0x123456) { fmt.Println("int64_to_uint32(0x12_3456)", "=", v998, "want", uint32(0x123456)); ok = false }
	if v999 != uint32(0x7fffffff) { fmt.Println("int64_to_uint32(0x7fff_ffff)", "=", v999, "want", uint32(0x7fffffff)); ok = false }
	if v1000 != uint32(0xffff8000) { fmt.Println("int64_to_uint32(-0x8000)", "=", v1000, "want", uint32(0xffff8000)); ok = false }
	if v1001 != uint32(0xffff8001) { fmt.Println("int64_to_uint32(-0x7fff)", "=", v1001, "want", uint32(0xffff8001)); ok = false }
	if v1002 != uint32(0xffffedcc) { fmt.Println("int64_to_uint32(-0x1234)", "=", v1002, "want", uint32(0xffffedcc)); ok = false }
	if v1003 != uint32(0x1234) { fmt.Println("int64_to_uint32(0x1234)", "=", v1003, "want", uint32(0x1234)); ok = false }
	if v1004 != uint32(0x7fff) { fmt.Println("int64_to_uint32(0x7fff)", "=", v1004, "want", uint32(0x7fff)); ok = false }
	if v1005 != uint32(0xffffff80) { fmt.Println("int64_to_uint32(-0x80)", "=", v1005, "want", uint32(0xffffff80)); ok = false }
	if v1006 != uint32(0xffffff81) { fmt.Println("int64_to_uint32(-0x7f)", "=", v1006, "want", uint32(0xffffff81)); ok = false }
	if v1007 != uint32(0xffffffee) { fmt.Println("int64_to_uint32(-0x12)", "=", v1007, "want", uint32(0xffffffee)); ok = false }
	if v1008 != uint32(0xffffffff) { fmt.Println("int64_to_uint32(-1)", "=", v1008, "want", uint32(0xffffffff)); ok = false }
	if v1009 != uint32(0x0) { fmt.Println("int64_to_uint32(0)", "=", v1009, "want", uint32(0x0)); ok = false }
	if v1010 != uint32(0x1) { fmt.Println("int64_to_uint32(1)", "=", v1010, "want", uint32(0x1)); ok = false }
	if v1011 != uint32(0x12) { fmt.Println("int64_to_uint32(0x12)", "=", v1011, "want", uint32(0x12)); ok = false }
	if v1012 != uint32(0x7f) { fmt.Println("int64_to_uint32(0x7f)", "=", v1012, "want", uint32(0x7f)); ok = false }
	if v1013 != uint64(0x8000000000000000) { fmt.Println("int64_to_uint64(-0x8000_0000_0000_0000)", "=", v1013, "want", uint64(0x8000000000000000)); ok = false }
	if v1014 != uint64(0x8000000000000001) { fmt.Println("int64_to_uint64(-0x7fff_ffff_ffff_ffff)", "=", v1014, "want", uint64(0x8000000000000001)); ok = false }
	if v1015 != uint64(0xffffffedcba98770) { fmt.Println("int64_to_uint64(-0x12_3456_7890)", "=", v1015, "want", uint64(0xffffffedcba98770)); ok = false }
	if v1016 != uint64(0x1234567890) { fmt.Println("int64_to_uint64(0x12_3456_7890)", "=", v1016, "want", uint64(0x1234567890)); ok = false }
	if v1017 != uint64(0x7fffffffffffffff) { fmt.Println("int64_to_uint64(0x7fff_ffff_ffff_ffff)", "=", v1017, "want", uint64(0x7fffffffffffffff)); ok = false }
	if v1018 != uint64(0xffffffff80000000) { fmt.Println("int64_to_uint64(-0x8000_0000)", "=", v1018, "want", uint64(0xffffffff80000000)); ok = false }
	if v1019 != uint64(0xffffffff80000001) { fmt.Println("int64_to_uint64(-0x7fff_ffff)", "=", v1019, "want", uint64(0xffffffff80000001)); ok = false }
	if v1020 != uint64(0xffffffffffedcbaa) { fmt.Println("int64_to_uint64(-0x12_3456)", "=", v1020, "want", uint64(0xffffffffffedcbaa)); ok = false }
	if v1021 != uint64(0x123456) { fmt.Println("int64_to_uint64(0x12_3456)", "=", v1021, "want", uint64(0x123456)); ok = false }
	if v1022 != uint64(0x7fffffff) { fmt.Println("int64_to_uint64(0x7fff_ffff)", "=", v1022, "want", uint64(0x7fffffff)); ok = false }
	if v1023 != uint64(0xffffffffffff8000) { fmt.Println("int64_to_uint64(-0x8000)", "=", v1023, "want", uint64(0xffffffffffff8000)); ok = false }
	if v1024 != uint64(0xffffffffffff8001) { fmt.Println("int64_to_uint64(-0x7fff)", "=", v1024, "want", uint64(0xffffffffffff8001)); ok = false }
	if v1025 != uint64(0xffffffffffffedcc) { fmt.Println("int64_to_uint64(-0x1234)", "=", v1025, "want", uint64(0xffffffffffffedcc)); ok = false }
	if v1026 != uint64(0x1234) { fmt.Println("int64_to_uint64(0x1234)", "=", v1026, "want", uint64(0x1234)); ok = false }
	if v1027 != uint64(0x7fff) { fmt.Println("int64_to_uint64(0x7fff)", "=", v1027, "want", uint64(0x7fff)); ok = false }
	if v1028 != uint64(0xffffffffffffff80) { fmt.Println("int64_to_uint64(-0x80)", "=", v1028, "want", uint64(0xffffffffffffff80)); ok = false }
	if v1029 != uint64(0xffffffffffffff81) { fmt.Println("int64_to_uint64(-0x7f)", "=", v1029, "want", uint64(0xffffffffffffff81)); ok = false }
	if v1030 != uint64(0xffffffffffffffee) { fmt.Println("int64_to_uint64(-0x12)", "=", v1030, "want", uint64(0xffffffffffffffee)); ok = false }
	if v1031 != uint64(0xffffffffffffffff) { fmt.Println("int64_to_uint64(-1)", "=", v1031, "want", uint64(0xffffffffffffffff)); ok = false }
	if v1032 != uint64(0x0) { fmt.Println("int64_to_uint64(0)", "=", v1032, "want", uint64(0x0)); ok = false }
	if v1033 != uint64(0x1) { fmt.Println("int64_to_uint64(1)", "=", v1033, "want", uint64(0x1)); ok = false }
	if v1034 != uint64(0x12) { fmt.Println("int64_to_uint64(0x12)", "=", v1034, "want", uint64(0x12)); ok = false }
	if v1035 != uint64(0x7f) { fmt.Println("int64_to_uint64(0x7f)", "=", v1035, "want", uint64(0x7f)); ok = false }
	if v1036 != uintptr(0x8000000000000000) { fmt.Println("int64_to_uintptr(-0x8000_0000_0000_0000)", "=", v1036, "want", uintptr(0x8000000000000000)); ok = false }
	if v1037 != uintptr(0x8000000000000001) { fmt.Println("int64_to_uintptr(-0x7fff_ffff_ffff_ffff)", "=", v1037, "want", uintptr(0x8000000000000001)); ok = false }
	if v1038 != uintptr(0xffffffedcba98770) { fmt.Println("int64_to_uintptr(-0x12_3456_7890)", "=", v1038, "want", uintptr(0xffffffedcba98770)); ok = false }
	if v1039 != uintptr(0x1234567890) { fmt.Println("int64_to_uintptr(0x12_3456_7890)", "=", v1039, "want", uintptr(0x1234567890)); ok = false }
	if v1040 != uintptr(0x7fffffffffffffff) { fmt.Println("int64_to_uintptr(0x7fff_ffff_ffff_ffff)", "=", v1040, "want", uintptr(0x7fffffffffffffff)); ok = false }
	if v1041 != uintptr(0xffffffff80000000) { fmt.Println("int64_to_uintptr(-0x8000_0000)", "=", v1041, "want", uintptr(0xffffffff80000000)); ok = false }
	if v1042 != uintptr(0xffffffff80000001) { fmt.Println("int64_to_uintptr(-0x7fff_ffff)", "=", v1042, "want", uintptr(0xffffffff80000001)); ok = false }
	if v1043 != uintptr(0xffffffffffedcbaa) { fmt.Println("int64_to_uintptr(-0x12_3456)", "=", v1043, "want", uintptr(0xffffffffffedcbaa)); ok = false }
	if v1044 != uintptr(0x123456) { fmt.Println("int64_to_uintptr(0x12_3456)", "=", v1044, "want", uintptr(0x123456)); ok = false }
	if v1045 != uintptr(0x7fffffff) { fmt.Println("int64_to_uintptr(0x7fff_ffff)", "=", v1045, "want", uintptr(0x7fffffff)); ok = false }
	if v1046 != uintptr(0xffffffffffff8000) { fmt.Println("int64_to_uintptr(-0x8000)", "=", v1046, "want", uintptr(0xffffffffffff8000)); ok = false }
	if v1047 != uintptr(0xffffffffffff8001) { fmt.Println("int64_to_uintptr(-0x7fff)", "=", v1047, "want", uintptr(0xffffffffffff8001)); ok = false }
	if v1048 != uintptr(0xffffffffffffedcc) { fmt.Println("int64_to_uintptr(-0x1234)", "=", v1048, "want", uintptr(0xffffffffffffedcc)); ok = false }
	if v1049 != uintptr(0x1234) { fmt.Println("int64_to_uintptr(0x1234)", "=", v1049, "want", uintptr(0x1234)); ok = false }
	if v1050 != uintptr(0x7fff) { fmt.Println("int64_to_uintptr(0x7fff)", "=", v1050, "want", uintptr(0x7fff)); ok = false }
	if v1051 != uintptr(0xffffffffffffff80) { fmt.Println("int64_to_uintptr(-0x80)", "=", v1051, "want", uintptr(0xffffffffffffff80)); ok = false }
	if v1052 != uintptr(0xffffffffffffff81) { fmt.Println("int64_to_uintptr(-0x7f)", "=", v1052, "want", uintptr(0xffffffffffffff81)); ok = false }
	if v1053 != uintptr(0xffffffffffffffee) { fmt.Println("int64_to_uintptr(-0x12)", "=", v1053, "want", uintptr(0xffffffffffffffee)); ok = false }
	if v1054 != uintptr(0xffffffffffffffff) { fmt.Println("int64_to_uintptr(-1)", "=", v1054, "want", uintptr(0xffffffffffffffff)); ok = false }
	if v1055 != uintptr(0x0) { fmt.Println("int64_to_uintptr(0)", "=", v1055, "want", uintptr(0x0)); ok = false }
	if v1056 != uintptr(0x1) { fmt.Println("int64_to_uintptr(1)", "=", v1056, "want", uintptr(0x1)); ok = false }
	if v1057 != uintptr(0x12) { fmt.Println("int64_to_uintptr(0x12)", "=", v1057, "want", uintptr(0x12)); ok = false }
	if v1058 != uintptr(0x7f) { fmt.Println("int64_to_uintptr(0x7f)", "=", v1058, "want", uintptr(0x7f)); ok = false }
	if v1059 != float32(-9.223372036854776e+18) { fmt.Println("int64_to_float32(-0x8000_0000_0000_0000)", "=", v1059, "want", float32(-9.223372036854776e+18)); ok = false }
	if v1060 != float32(-9.223372036854776e+18) { fmt.Println("int64_to_float32(-0x7fff_ffff_ffff_ffff)", "=", v1060, "want", float32(-9.223372036854776e+18)); ok = false }
	if v1061 != float32(-7.8187495424e+10) { fmt.Println("int64_to_float32(-0x12_3456_7890)", "=", v1061, "want", float32(-7.8187495424e+10)); ok = false }
	if v1062 != float32(7.8187495424e+10) { fmt.Println("int64_to_float32(0x12_3456_7890)", "=", v1062, "want", float32(7.8187495424e+10)); ok = false }
	if v1063 != float32(9.223372036854776e+18) { fmt.Println("int64_to_float32(0x7fff_ffff_ffff_ffff)", "=", v1063, "want", float32(9.223372036854776e+18)); ok = false }
	if v1064 != float32(-2.147483648e+09) { fmt.Println("int64_to_float32(-0x8000_0000)", "=", v1064, "want", float32(-2.147483648e+09)); ok = false }
	if v1065 != float32(-2.147483648e+09) { fmt.Println("int64_to_float32(-0x7fff_ffff)", "=", v1065, "want", float32(-2.147483648e+09)); ok = false }
	if v1066 != float32(-1.193046e+06) { fmt.Println("int64_to_float32(-0x12_3456)", "=", v1066, "want", float32(-1.193046e+06)); ok = false }
	if v1067 != float32(1.193046e+06) { fmt.Println("int64_to_float32(0x12_3456)", "=", v1067, "want", float32(1.193046e+06)); ok = false }
	if v1068 != float32(2.147483648e+09) { fmt.Println("int64_to_float32(0x7fff_ffff)", "=", v1068, "want", float32(2.147483648e+09)); ok = false }
	if v1069 != float32(-32768) { fmt.Println("int64_to_float32(-0x8000)", "=", v1069, "want", float32(-32768)); ok = false }
	if v1070 != float32(-32767) { fmt.Println("int64_to_float32(-0x7fff)", "=", v1070, "want", float32(-32767)); ok = false }
	if v1071 != float32(-4660) { fmt.Println("int64_to_float32(-0x1234)", "=", v1071, "want", float32(-4660)); ok = false }
	if v1072 != float32(4660) { fmt.Println("int64_to_float32(0x1234)", "=", v1072, "want", float32(4660)); ok = false }
	if v1073 != float32(32767) { fmt.Println("int64_to_float32(0x7fff)", "=", v1073, "want", float32(32767)); ok = false }
	if v1074 != float32(-128) { fmt.Println("int64_to_float32(-0x80)", "=", v1074, "want", float32(-128)); ok = false }
	if v1075 != float32(-127) { fmt.Println("int64_to_float32(-0x7f)", "=", v1075, "want", float32(-127)); ok = false }
	if v1076 != float32(-18) { fmt.Println("int64_to_float32(-0x12)", "=", v1076, "want", float32(-18)); ok = false }
	if v1077 != float32(-1) { fmt.Println("int64_to_float32(-1)", "=", v1077, "want", float32(-1)); ok = false }
	if v1078 != float32(0) { fmt.Println("int64_to_float32(0)", "=", v1078, "want", float32(0)); ok = false }
	if v1079 != float32(1) { fmt.Println("int64_to_float32(1)", "=", v1079, "want", float32(1)); ok = false }
	if v1080 != float32(18) { fmt.Println("int64_to_float32(0x12)", "=", v1080, "want", float32(18)); ok = false }
	if v1081 != float32(127) { fmt.Println("int64_to_float32(0x7f)", "=", v1081, "want", float32(127)); ok = false }
	if v1082 != float64(-9.223372036854776e+18) { fmt.Println("int64_to_float64(-0x8000_0000_0000_0000)", "=", v1082, "want", float64(-9.223372036854776e+18)); ok = false }
	if v1083 != float64(-9.223372036854776e+18) { fmt.Println("int64_to_float64(-0x7fff_ffff_ffff_ffff)", "=", v1083, "want", float64(-9.223372036854776e+18)); ok = false }
	if v1084 != float64(-7.818749352e+10) { fmt.Println("int64_to_float64(-0x12_3456_7890)", "=", v1084, "want", float64(-7.818749352e+10)); ok = false }
	if v1085 != float64(7.818749352e+10) { fmt.Println("int64_to_float64(0x12_3456_7890)", "=", v1085, "want", float64(7.818749352e+10)); ok = false }
	if v1086 != float64(9.223372036854776e+18) { fmt.Println("int64_to_float64(0x7fff_ffff_ffff_ffff)", "=", v1086, "want", float64(9.223372036854776e+18)); ok = false }
	if v1087 != float64(-2.147483648e+09) { fmt.Println("int64_to_float64(-0x8000_0000)", "=", v1087, "want", float64(-2.147483648e+09)); ok = false }
	if v1088 != float64(-2.147483647e+09) { fmt.Println("int64_to_float64(-0x7fff_ffff)", "=", v1088, "want", float64(-2.147483647e+09)); ok = false }
	if v1089 != float64(-1.193046e+06) { fmt.Println("int64_to_float64(-0x12_3456)", "=", v1089, "want", float64(-1.193046e+06)); ok = false }
	if v1090 != float64(1.193046e+06) { fmt.Println("int64_to_float64(0x12_3456)", "=", v1090, "want", float64(1.193046e+06)); ok = false }
	if v1091 != float64(2.147483647e+09) { fmt.Println("int64_to_float64(0x7fff_ffff)", "=", v1091, "want", float64(2.147483647e+09)); ok = false }
	if v1092 != float64(-32768) { fmt.Println("int64_to_float64(-0x8000)", "=", v1092, "want", float64(-32768)); ok = false }
	if v1093 != float64(-32767) { fmt.Println("int64_to_float64(-0x7fff)", "=", v1093, "want", float64(-32767)); ok = false }
	if v1094 != float64(-4660) { fmt.Println("int64_to_float64(-0x1234)", "=", v1094, "want", float64(-4660)); ok = false }
	if v1095 != float64(4660) { fmt.Println("int64_to_float64(0x1234)", "=", v1095, "want", float64(4660)); ok = false }
	if v1096 != float64(32767) { fmt.Println("int64_to_float64(0x7fff)", "=", v1096, "want", float64(32767)); ok = false }
	if v1097 != float64(-128) { fmt.Println("int64_to_float64(-0x80)", "=", v1097, "want", float64(-128)); ok = false }
	if v1098 != float64(-127) { fmt.Println("int64_to_float64(-0x7f)", "=", v1098, "want", float64(-127)); ok = false }
	if v1099 != float64(-18) { fmt.Println("int64_to_float64(-0x12)", "=", v1099, "want", float64(-18)); ok = false }
	if v1100 != float64(-1) { fmt.Println("int64_to_float64(-1)", "=", v1100, "want", float64(-1)); ok = false }
	if v1101 != float64(0) { fmt.Println("int64_to_float64(0)", "=", v1101, "want", float64(0)); ok = false }
	if v1102 != float64(1) { fmt.Println("int64_to_float64(1)", "=", v1102, "want", float64(1)); ok = false }
	if v1103 != float64(18) { fmt.Println("int64_to_float64(0x12)", "=", v1103, "want", float64(18)); ok = false }
	if v1104 != float64(127) { fmt.Println("int64_to_float64(0x7f)", "=", v1104, "want", float64(127)); ok = false }
	if v1105 != int(0x1234567890) { fmt.Println("uint_to_int(0x12_3456_7890)", "=", v1105, "want", int(0x1234567890)); ok = false }
	if v1106 != int(0x7fffffffffffffff) { fmt.Println("uint_to_int(0x7fff_ffff_ffff_ffff)", "=", v1106, "want", int(0x7fffffffffffffff)); ok = false }
	if v1107 != int(-0x8000000000000000) { fmt.Println("uint_to_int(0x8000_0000_0000_0000)", "=", v1107, "want", int(-0x8000000000000000)); ok = false }
	if v1108 != int(-0x1) { fmt.Println("uint_to_int(0xffff_ffff_ffff_ffff)", "=", v1108, "want", int(-0x1)); ok = false }
	if v1109 != int(0x123456) { fmt.Println("uint_to_int(0x12_3456)", "=", v1109, "want", int(0x123456)); ok = false }
	if v1110 != int(0x7fffffff) { fmt.Println("uint_to_int(0x7fff_ffff)", "=", v1110, "want", int(0x7fffffff)); ok = false }
	if v1111 != int(0x80000000) { fmt.Println("uint_to_int(0x8000_0000)", "=", v1111, "want", int(0x80000000)); ok = false }
	if v1112 != int(0xffffffff) { fmt.Println("uint_to_int(0xffff_ffff)", "=", v1112, "want", int(0xffffffff)); ok = false }
	if v1113 != int(0x1234) { fmt.Println("uint_to_int(0x1234)", "=", v1113, "want", int(0x1234)); ok = false }
	if v1114 != int(0x7fff) { fmt.Println("uint_to_int(0x7fff)", "=", v1114, "want", int(0x7fff)); ok = false }
	if v1115 != int(0x8000) { fmt.Println("uint_to_int(0x8000)", "=", v1115, "want", int(0x8000)); ok = false }
	if v1116 != int(0xffff) { fmt.Println("uint_to_int(0xffff)", "=", v1116, "want", int(0xffff)); ok = false }
	if v1117 != int(0x0) { fmt.Println("uint_to_int(0)", "=", v1117, "want", int(0x0)); ok = false }
	if v1118 != int(0x1) { fmt.Println("uint_to_int(1)", "=", v1118, "want", int(0x1)); ok = false }
	if v1119 != int(0x12) { fmt.Println("uint_to_int(0x12)", "=", v1119, "want", int(0x12)); ok = false }
	if v1120 != int(0x7f) { fmt.Println("uint_to_int(0x7f)", "=", v1120, "want", int(0x7f)); ok = false }
	if v1121 != int(0x80) { fmt.Println("uint_to_int(0x80)", "=", v1121, "want", int(0x80)); ok = false }
	if v1122 != int(0xff) { fmt.Println("uint_to_int(0xff)", "=", v1122, "want", int(0xff)); ok = false }
	if v1123 != int8(-0x70) { fmt.Println("uint_to_int8(0x12_3456_7890)", "=", v1123, "want", int8(-0x70)); ok = false }
	if v1124 != int8(-0x1) { fmt.Println("uint_to_int8(0x7fff_ffff_ffff_ffff)", "=", v1124, "want", int8(-0x1)); ok = false }
	if v1125 != int8(0x0) { fmt.Println("uint_to_int8(0x8000_0000_0000_0000)", "=", v1125, "want", int8(0x0)); ok = false }
	if v1126 != int8(-0x1) { fmt.Println("uint_to_int8(0xffff_ffff_ffff_ffff)", "=", v1126, "want", int8(-0x1)); ok = false }
	if v1127 != int8(0x56) { fmt.Println("uint_to_int8(0x12_3456)", "=", v1127, "want", int8(0x56)); ok = false }
	if v1128 != int8(-0x1) { fmt.Println("uint_to_int8(0x7fff_ffff)", "=", v1128, "want", int8(-0x1)); ok = false }
	if v1129 != int8(0x0) { fmt.Println("uint_to_int8(0x8000_0000)", "=", v1129, "want", int8(0x0)); ok = false }
	if v1130 != int8(-0x1) { fmt.Println("uint_to_int8(0xffff_ffff)", "=", v1130, "want", int8(-0x1)); ok = false }
	if v1131 != int8(0x34) { fmt.Println("uint_to_int8(0x1234)", "=", v1131, "want", int8(0x34)); ok = false }
	if v1132 != int8(-0x1) { fmt.Println("uint_to_int8(0x7fff)", "=", v1132, "want", int8(-0x1)); ok = false }
	if v1133 != int8(0x0) { fmt.Println("uint_to_int8(0x8000)", "=", v1133, "want", int8(0x0)); ok = false }
	if v1134 != int8(-0x1) { fmt.Println("uint_to_int8(0xffff)", "=", v1134, "want", int8(-0x1)); ok = false }
	if v1135 != int8(0x0) { fmt.Println("uint_to_int8(0)", "=", v1135, "want", int8(0x0)); ok = false }
	if v1136 != int8(0x1) { fmt.Println("uint_to_int8(1)", "=", v1136, "want", int8(0x1)); ok = false }
	if v1137 != int8(0x12) { fmt.Println("uint_to_int8(0x12)", "=", v1137, "want", int8(0x12)); ok = false }
	if v1138 != int8(0x7f) { fmt.Println("uint_to_int8(0x7f)", "=", v1138, "want", int8(0x7f)); ok = false }
	if v1139 != int8(-0x80) { fmt.Println("uint_to_int8(0x80)", "=", v1139, "want", int8(-0x80)); ok = false }
	if v1140 != int8(-0x1) { fmt.Println("uint_to_int8(0xff)", "=", v1140, "want", int8(-0x1)); ok = false }
	if v1141 != int16(0x7890) { fmt.Println("uint_to_int16(0x12_3456_7890)", "=", v1141, "want", int16(0x7890)); ok = false }
	if v1142 != int16(-0x1) { fmt.Println("uint_to_int16(0x7fff_ffff_ffff_ffff)", "=", v1142, "want", int16(-0x1)); ok = false }
	if v1143 != int16(0x0) { fmt.Println("uint_to_int16(0x8000_0000_0000_0000)", "=", v1143, "want", int16(0x0)); ok = false }
	if v1144 != int16(-0x1) { fmt.Println("uint_to_int16(0xffff_ffff_ffff_ffff)", "=", v1144, "want", int16(-0x1)); ok = false }
	if v1145 != int16(0x3456) { fmt.Println("uint_to_int16(0x12_3456)", "=", v1145, "want", int16(0x3456)); ok = false }
	if v1146 != int16(-0x1) { fmt.Println("uint_to_int16(0x7fff_ffff)", "=", v1146, "want", int16(-0x1)); ok = false }
	if v1147 != int16(0x0) { fmt.Println("uint_to_int16(0x8000_0000)", "=", v1147, "want", int16(0x0)); ok = false }
	if v1148 != int16(-0x1) { fmt.Println("uint_to_int16(0xffff_ffff)", "=", v1148, "want", int16(-0x1)); ok = false }
	if v1149 != int16(0x1234) { fmt.Println("uint_to_int16(0x1234)", "=", v1149, "want", int16(0x1234)); ok = false }
	if v1150 != int16(0x7fff) { fmt.Println("uint_to_int16(0x7fff)", "=", v1150, "want", int16(0x7fff)); ok = false }
	if v1151 != int16(-0x8000) { fmt.Println("uint_to_int16(0x8000)", "=", v1151, "want", int16(-0x8000)); ok = false }
	if v1152 != int16(-0x1) { fmt.Println("uint_to_int16(0xffff)", "=", v1152, "want", int16(-0x1)); ok = false }
	if v1153 != int16(0x0) { fmt.Println("uint_to_int16(0)", "=", v1153, "want", int16(0x0)); ok = false }
	if v1154 != int16(0x1) { fmt.Println("uint_to_int16(1)", "=", v1154, "want", int16(0x1)); ok = false }
	if v1155 != int16(0x12) { fmt.Println("uint_to_int16(0x12)", "=", v1155, "want", int16(0x12)); ok = false }
	if v1156 != int16(0x7f) { fmt.Println("uint_to_int16(0x7f)", "=", v1156, "want", int16(0x7f)); ok = false }
	if v1157 != int16(0x80) { fmt.Println("uint_to_int16(0x80)", "=", v1157, "want", int16(0x80)); ok = false }
	if v1158 != int16(0xff) { fmt.Println("uint_to_int16(0xff)", "=", v1158, "want", int16(0xff)); ok = false }
	if v1159 != int32(0x34567890) { fmt.Println("uint_to_int32(0x12_3456_7890)", "=", v1159, "want", int32(0x34567890)); ok = false }
	if v1160 != int32(-0x1) { fmt.Println("uint_to_int32(0x7fff_ffff_ffff_ffff)", "=", v1160, "want", int32(-0x1)); ok = false }
	if v1161 != int32(0x0) { fmt.Println("uint_to_int32(0x8000_0000_0000_0000)", "=", v1161, "want", int32(0x0)); ok = false }
	if v1162 != int32(-0x1) { fmt.Println("uint_to_int32(0xffff_ffff_ffff_ffff)", "=", v1162, "want", int32(-0x1)); ok = false }
	if v1163 != int32(0x123456) { fmt.Println("uint_to_int32(0x12_3456)", "=", v1163, "want", int32(0x123456)); ok = false }
	if v1164 != int32(0x7fffffff) { fmt.Println("uint_to_int32(0x7fff_ffff)", "=", v1164, "want", int32(0x7fffffff)); ok = false }
	if v1165 != int32(-0x80000000) { fmt.Println("uint_to_int32(0x8000_0000)", "=", v1165, "want", int32(-0x80000000)); ok = false }
	if v1166 != int32(-0x1) { fmt.Println("uint_to_int32(0xffff_ffff)", "=", v1166, "want", int32(-0x1)); ok = false }
	if v1167 != int32(0x1234) { fmt.Println("uint_to_int32(0x1234)", "=", v1167, "want", int32(0x1234)); ok = false }
	if v1168 != int32(0x7fff) { fmt.Println("uint_to_int32(0x7fff)", "=", v1168, "want", int32(0x7fff)); ok = false }
	if v1169 != int32(0x8000) { fmt.Println("uint_to_int32(0x8000)", "=", v1169, "want", int32(0x8000)); ok = false }
	if v1170 != int32(0xffff) { fmt.Println("uint_to_int32(0xffff)", "=", v1170, "want", int32(0xffff)); ok = false }
	if v1171 != int32(0x0) { fmt.Println("uint_to_int32(0)", "=", v1171, "want", int32(0x0)); ok = false }
	if v1172 != int32(0x1) { fmt.Println("uint_to_int32(1)", "=", v1172, "want", int32(0x1)); ok = false }
	if v1173 != int32(0x12) { fmt.Println("uint_to_int32(0x12)", "=", v1173, "want", int32(0x12)); ok = false }
	if v1174 != int32(0x7f) { fmt.Println("uint_to_int32(0x7f)", "=", v1174, "want", int32(0x7f)); ok = false }
	if v1175 != int32(0x80) { fmt.Println("uint_to_int32(0x80)", "=", v1175, "want", int32(0x80)); ok = false }
	if v1176 != int32(0xff) { fmt.Println("uint_to_int32(0xff)", "=", v1176, "want", int32(0xff)); ok = false }
	if v1177 != int64(0x1234567890) { fmt.Println("uint_to_int64(0x12_3456_7890)", "=", v1177, "want", int64(0x1234567890)); ok = false }
	if v1178 != int64(0x7fffffffffffffff) { fmt.Println("uint_to_int64(0x7fff_ffff_ffff_ffff)", "=", v1178, "want", int64(0x7fffffffffffffff)); ok = false }
	if v1179 != int64(-0x8000000000000000) { fmt.Println("uint_to_int64(0x8000_0000_0000_0000)", "=", v1179, "want", int64(-0x8000000000000000)); ok = false }
	if v1180 != int64(-0x1) { fmt.Println("uint_to_int64(0xffff_ffff_ffff_ffff)", "=", v1180, "want", int64(-0x1)); ok = false }
	if v1181 != int64(0x123456) { fmt.Println("uint_to_int64(0x12_3456)", "=", v1181, "want", int64(0x123456)); ok = false }
	if v1182 != int64(0x7fffffff) { fmt.Println("uint_to_int64(0x7fff_ffff)", "=", v1182, "want", int64(0x7fffffff)); ok = false }
	if v1183 != int64(0x80000000) { fmt.Println("uint_to_int64(0x8000_0000)", "=", v1183, "want", int64(0x80000000)); ok = false }
	if v1184 != int64(0xffffffff) { fmt.Println("uint_to_int64(0xffff_ffff)", "=", v1184, "want", int64(0xffffffff)); ok = false }
	if v1185 != int64(0x1234) { fmt.Println("uint_to_int64(0x1234)", "=", v1185, "want", int64(0x1234)); ok = false }
	if v1186 != int64(0x7fff) { fmt.Println("uint_to_int64(0x7fff)", "=", v1186, "want", int64(0x7fff)); ok = false }
	if v1187 != int64(0x8000) { fmt.Println("uint_to_int64(0x8000)", "=", v1187, "want", int64(0x8000)); ok = false }
	if v1188 != int64(0xffff) { fmt.Println("uint_to_int64(0xffff)", "=", v1188, "want", int64(0xffff)); ok = false }
	if v1189 != int64(0x0) { fmt.Println("uint_to_int64(0)", "=", v1189, "want", int64(0x0)); ok = false }
	if v1190 != int64(0x1) { fmt.Println("uint_to_int64(1)", "=", v1190, "want", int64(0x1)); ok = false }
	if v1191 != int64(0x12) { fmt.Println("uint_to_int64(0x12)", "=", v1191, "want", int64(0x12)); ok = false }
	if v1192 != int64(0x7f) { fmt.Println("uint_to_int64(0x7f)", "=", v1192, "want", int64(0x7f)); ok = false }
	if v1193 != int64(0x80) { fmt.Println("uint_to_int64(0x80)", "=", v1193, "want", int64(0x80)); ok = false }
	if v1194 != int64(0xff) { fmt.Println("uint_to_int64(0xff)", "=", v1194, "want", int64(0xff)); ok = false }
	if v1195 != uint(0x1234567890) { fmt.Println("uint_to_uint(0x12_3456_7890)", "=", v1195, "want", uint(0x1234567890)); ok = false }
	if v1196 != uint(0x7fffffffffffffff) { fmt.Println("uint_to_uint(0x7fff_ffff_ffff_ffff)", "=", v1196, "want", uint(0x7fffffffffffffff)); ok = false }
	if v1197 != uint(0x8000000000000000) { fmt.Println("uint_to_uint(0x8000_0000_0000_0000)", "=", v1197, "want", uint(0x8000000000000000)); ok = false }
	if v1198 != uint(0xffffffffffffffff) { fmt.Println("uint_to_uint(0xffff_ffff_ffff_ffff)", "=", v1198, "want", uint(0xffffffffffffffff)); ok = false }
	if v1199 != uint(0x123456) { fmt.Println("uint_to_uint(0x12_3456)", "=", v1199, "want", uint(0x123456)); ok = false }
	if v1200 != uint(0x7fffffff) { fmt.Println("uint_to_uint(0x7fff_ffff)", "=", v1200, "want", uint(0x7fffffff)); ok = false }
	if v1201 != uint(0x80000000) { fmt.Println("uint_to_uint(0x8000_0000)", "=", v1201, "want", uint(0x80000000)); ok = false }
	if v1202 != uint(0xffffffff) { fmt.Println("uint_to_uint(0xffff_ffff)", "=", v1202, "want", uint(0xffffffff)); ok = false }
	if v1203 != uint(0x1234) { fmt.Println("uint_to_uint(0x1234)", "=", v1203, "want", uint(0x1234)); ok = false }
	if v1204 != uint(0x7fff) { fmt.Println("uint_to_uint(0x7fff)", "=", v1204, "want", uint(0x7fff)); ok = false }
	if v1205 != uint(0x8000) { fmt.Println("uint_to_uint(0x8000)", "=", v1205, "want", uint(0x8000)); ok = false }
	if v1206 != uint(0xffff) { fmt.Println("uint_to_uint(0xffff)", "=", v1206, "want", uint(0xffff)); ok = false }
	if v1207 != uint(0x0) { fmt.Println("uint_to_uint(0)", "=", v1207, "want", uint(0x0)); ok = false }
	if v1208 != uint(0x1) { fmt.Println("uint_to_uint(1)", "=", v1208, "want", uint(0x1)); ok = false }
	if v1209 != uint(0x12) { fmt.Println("uint_to_uint(0x12)", "=", v1209, "want", uint(0x12)); ok = false }
	if v1210 != uint(0x7f) { fmt.Println("uint_to_uint(0x7f)", "=", v1210, "want", uint(0x7f)); ok = false }
	if v1211 != uint(0x80) { fmt.Println("uint_to_uint(0x80)", "=", v1211, "want", uint(0x80)); ok = false }
	if v1212 != uint(0xff) { fmt.Println("uint_to_uint(0xff)", "=", v1212, "want", uint(0xff)); ok = false }
	if v1213 != uint8(0x90) { fmt.Println("uint_to_uint8(0x12_3456_7890)", "=", v1213, "want", uint8(0x90)); ok = false }
	if v1214 != uint8(0xff) { fmt.Println("uint_to_uint8(0x7fff_ffff_ffff_ffff)", "=", v1214, "want", uint8(0xff)); ok = false }
	if v1215 != uint8(0x0) { fmt.Println("uint_to_uint8(0x8000_0000_0000_0000)", "=", v1215, "want", uint8(0x0)); ok = false }
	if v1216 != uint8(0xff) { fmt.Println("uint_to_uint8(0xffff_ffff_ffff_ffff)", "=", v1216, "want", uint8(0xff)); ok = false }
	if v1217 != uint8(0x56) { fmt.Println("uint_to_uint8(0x12_3456)", "=", v1217, "want", uint8(0x56)); ok = false }
	if v1218 != uint8(0xff) { fmt.Println("uint_to_uint8(0x7fff_ffff)", "=", v1218, "want", uint8(0xff)); ok = false }
	if v1219 != uint8(0x0) { fmt.Println("uint_to_uint8(0x8000_0000)", "=", v1219, "want", uint8(0x0)); ok = false }
	if v1220 != uint8(0xff) { fmt.Println("uint_to_uint8(0xffff_ffff)", "=", v1220, "want", uint8(0xff)); ok = false }
	if v1221 != uint8(0x34) { fmt.Println("uint_to_uint8(0x1234)", "=", v1221, "want", uint8(0x34)); ok = false }
	if v1222 != uint8(0xff) { fmt.Println("uint_to_uint8(0x7fff)", "=", v1222, "want", uint8(0xff)); ok = false }
	if v1223 != uint8(0x0) { fmt.Println("uint_to_uint8(0x8000)", "=", v1223, "want", uint8(0x0)); ok = false }
	if v1224 != uint8(0xff) { fmt.Println("uint_to_uint8(0xffff)", "=", v1224, "want", uint8(0xff)); ok = false }
	if v1225 != uint8(0x0) { fmt.Println("uint_to_uint8(0)", "=", v1225, "want", uint8(0x0)); ok = false }
	if v1226 != uint8(0x1) { fmt.Println("uint_to_uint8(1)", "=", v1226, "want", uint8(0x1)); ok = false }
	if v1227 != uint8(0x12) { fmt.Println("uint_to_uint8(0x12)", "=", v1227, "want", uint8(0x12)); ok = false }
	if v1228 != uint8(0x7f) { fmt.Println("uint_to_uint8(0x7f)", "=", v1228, "want", uint8(0x7f)); ok = false }
	if v1229 != uint8(0x80) { fmt.Println("uint_to_uint8(0x80)", "=", v1229, "want", uint8(0x80)); ok = false }
	if v1230 != uint8(0xff) { fmt.Println("uint_to_uint8(0xff)", "=", v1230, "want", uint8(0xff)); ok = false }
	if v1231 != uint16(0x7890) { fmt.Println("uint_to_uint16(0x12_3456_7890)", "=", v1231, "want", uint16(0x7890)); ok = false }
	if v1232 != uint16(0xffff) { fmt.Println("uint_to_uint16(0x7fff_ffff_ffff_ffff)", "=", v1232, "want", uint16(0xffff)); ok = false }
	if v1233 != uint16(0x0) { fmt.Println("uint_to_uint16(0x8000_0000_0000_0000)", "=", v1233, "want", uint16(0x0)); ok = false }
	if v1234 != uint16(0xffff) { fmt.Println("uint_to_uint16(0xffff_ffff_ffff_ffff)", "=", v1234, "want", uint16(0xffff)); ok = false }
	if v1235 != uint16(0x3456) { fmt.Println("uint_to_uint16(0x12_3456)", "=", v1235, "want", uint16(0x3456)); ok = false }
	if v1236 != uint16(0xffff) { fmt.Println("uint_to_uint16(0x7fff_ffff)", "=", v1236, "want", uint16(0xffff)); ok = false }
	if v1237 != uint16(0x0) { fmt.Println("uint_to_uint16(0x8000_0000)", "=", v1237, "want", uint16(0x0)); ok = false }
	if v1238 != uint16(0xffff) { fmt.Println("uint_to_uint16(0xffff_ffff)", "=", v1238, "want", uint16(0xffff)); ok = false }
	if v1239 != uint16(0x1234) { fmt.Println("uint_to_uint16(0x1234)", "=", v1239, "want", uint16(0x1234)); ok = false }
	if v1240 != uint16(0x7fff) { fmt.Println("uint_to_uint16(0x7fff)", "=", v1240, "want", uint16(0x7fff)); ok = false }
	if v1241 != uint16(0x8000) { fmt.Println("uint_to_uint16(0x8000)", "=", v1241, "want", uint16(0x8000)); ok = false }
	if v1242 != uint16(0xffff) { fmt.Println("uint_to_uint16(0xffff)", "=", v1242, "want", uint16(0xffff)); ok = false }
	if v1243 != uint16(0x0) { fmt.Println("uint_to_uint16(0)", "=", v1243, "want", uint16(0x0)); ok = false }
	if v1244 != uint16(0x1) { fmt.Println("uint_to_uint16(1)", "=", v1244, "want", uint16(0x1)); ok = false }
	if v1245 != uint16(0x12) { fmt.Println("uint_to_uint16(0x12)", "=", v1245, "want", uint16(0x12)); ok = false }
	if v1246 != uint16(0x7f) { fmt.Println("uint_to_uint16(0x7f)", "=", v1246, "want", uint16(0x7f)); ok = false }
	if v1247 != uint16(0x80) { fmt.Println("uint_to_uint16(0x80)", "=", v1247, "want", uint16(0x80)); ok = false }
	if v1248 != uint16(0xff) { fmt.Println("uint_to_uint16(0xff)", "=", v1248, "want", uint16(0xff)); ok = false }
	if v1249 != uint32(0x34567890) { fmt.Println("uint_to_uint32(0x12_3456_7890)", "=", v1249, "want", uint32(0x34567890)); ok = false }
	if v1250 != uint32(0xffffffff) { fmt.Println("uint_to_uint32(0x7fff_ffff_ffff_ffff)", "=", v1250, "want", uint32(0xffffffff)); ok = false }
	if v1251 != uint32(0x0) { fmt.Println("uint_to_uint32(0x8000_0000_0000_0000)", "=", v1251, "want", uint32(0x0)); ok = false }
	if v1252 != uint32(0xffffffff) { fmt.Println("uint_to_uint32(0xffff_ffff_ffff_ffff)", "=", v1252, "want", uint32(0xffffffff)); ok = false }
	if v1253 != uint32(0x123456) { fmt.Println("uint_to_uint32(0x12_3456)", "=", v1253, "want", uint32(0x123456)); ok = false }
	if v1254 != uint32(0x7fffffff) { fmt.Println("uint_to_uint32(0x7fff_ffff)", "=", v1254, "want", uint32(0x7fffffff)); ok = false }
	if v1255 != uint32(0x80000000) { fmt.Println("uint_to_uint32(0x8000_0000)", "=", v1255, "want", uint32(0x80000000)); ok = false }
	if v1256 != uint32(0xffffffff) { fmt.Println("uint_to_uint32(0xffff_ffff)", "=", v1256, "want", uint32(0xffffffff)); ok = false }
	if v1257 != uint32(0x1234) { fmt.Println("uint_to_uint32(0x1234)", "=", v1257, "want", uint32(0x1234)); ok = false }
	if v1258 != uint32(0x7fff) { fmt.Println("uint_to_uint32(0x7fff)", "=", v1258, "want", uint32(0x7fff)); ok = false }
	if v1259 != uint32(0x8000) { fmt.Println("uint_to_uint32(0x8000)", "=", v1259, "want", uint32(0x8000)); ok = false }
	if v1260 != uint32(0xffff) { fmt.Println("uint_to_uint32(0xffff)", "=", v1260, "want", uint32(0xffff)); ok = false }
	if v1261 != uint32(0x0) { fmt.Println("uint_to_uint32(0)", "=", v1261, "want", uint32(0x0)); ok = false }
	if v1262 != uint32(0x1) { fmt.Println("uint_to_uint32(1)", "=", v1262, "want", uint32(0x1)); ok = false }
	if v1263 != uint32(0x12) { fmt.Println("uint_to_uint32(0x12)", "=", v1263, "want", uint32(0x12)); ok = false }
	if v1264 != uint32(0x7f) { fmt.Println("uint_to_uint32(0x7f)", "=", v1264, "want", uint32(0x7f)); ok = false }
	if v1265 != uint32(0x80) { fmt.Println("uint_to_uint32(0x80)", "=", v1265, "want", uint32(0x80)); ok = false }
	if v1266 != uint32(0xff) { fmt.Println("uint_to_uint32(0xff)", "=", v1266, "want", uint32(0xff)); ok = false }
	if v1267 != uint64(0x1234567890) { fmt.Println("uint_to_uint64(0x12_3456_7890)", "=", v1267, "want", uint64(0x1234567890)); ok = false }
	if v1268 != uint64(0x7fffffffffffffff) { fmt.Println("uint_to_uint64(0x7fff_ffff_ffff_ffff)", "=", v1268, "want", uint64(0x7fffffffffffffff)); ok = false }
	if v1269 != uint64(0x8000000000000000) { fmt.Println("uint_to_uint64(0x8000_0000_0000_0000)", "=", v1269, "want", uint64(0x8000000000000000)); ok = false }
	if v1270 != uint64(0xffffffffffffffff) { fmt.Println("uint_to_uint64(0xffff_ffff_ffff_ffff)", "=", v1270, "want", uint64(0xffffffffffffffff)); ok = false }
	if v1271 != uint64(0x123456) { fmt.Println("uint_to_uint64(0x12_3456)", "=", v1271, "want", uint64(0x123456)); ok = false }
	if v1272 != uint64(0x7fffffff) { fmt.Println("uint_to_uint64(0x7fff_ffff)", "=", v1272, "want", uint64(0x7fffffff)); ok = false }
	if v1273 != uint64(0x80000000) { fmt.Println("uint_to_uint64(0x8000_0000)", "=", v1273, "want", uint64(0x80000000)); ok = false }
	if v1274 != uint64(0xffffffff) { fmt.Println("uint_to_uint64(0xffff_ffff)", "=", v1274, "want", uint64(0xffffffff)); ok = false }
	if v1275 != uint64(0x1234) { fmt.Println("uint_to_uint64(0x1234)", "=", v1275, "want", uint64(0x1234)); ok = false }
	if v1276 != uint64(0x7fff) { fmt.Println("uint_to_uint64(0x7fff)", "=", v1276, "want", uint64(0x7fff)); ok = false }
	if v1277 != uint64(0x8000) { fmt.Println("uint_to_uint64(0x8000)", "=", v1277, "want", uint64(0x8000)); ok = false }
	if v1278 != uint64(0xffff) { fmt.Println("uint_to_uint64(0xffff)", "=", v1278, "want", uint64(0xffff)); ok = false }
	if v1279 != uint64(0x0) { fmt.Println("uint_to_uint64(0)", "=", v1279, "want", uint64(0x0)); ok = false }
	if v1280 != uint64(0x1) { fmt.Println("uint_to_uint64(1)", "=", v1280, "want", uint64(0x1)); ok = false }
	if v1281 != uint64(0x12) { fmt.Println("uint_to_uint64(0x12)", "=", v1281, "want", uint64(0x12)); ok = false }
	if v1282 != uint64(0x7f) { fmt.Println("uint_to_uint64(0x7f)", "=", v1282, "want", uint64(0x7f)); ok = false }
	if v1283 != uint64(0x80) { fmt.Println("uint_to_uint64(0x80)", "=", v1283, "want", uint64(0x80)); ok = false }
	if v1284 != uint64(0xff) { fmt.Println("uint_to_uint64(0xff)", "=", v1284, "want", uint64(0xff)); ok = false }
	if v1285 != uintptr(0x1234567890) { fmt.Println("uint_to_uintptr(0x12_3456_7890)", "=", v1285, "want", uintptr(0x1234567890)); ok = false }
	if v1286 != uintptr(0x7fffffffffffffff) { fmt.Println("uint_to_uintptr(0x7fff_ffff_ffff_ffff)", "=", v1286, "want", uintptr(0x7fffffffffffffff)); ok = false }
	if v1287 != uintptr(0x8000000000000000) { fmt.Println("uint_to_uintptr(0x8000_0000_0000_0000)", "=", v1287, "want", uintptr(0x8000000000000000)); ok = false }
	if v1288 != uintptr(0xffffffffffffffff) { fmt.Println("uint_to_uintptr(0xffff_ffff_ffff_ffff)", "=", v1288, "want", uintptr(0xffffffffffffffff)); ok = false }
	if v1289 != uintptr(0x123456) { fmt.Println("uint_to_uintptr(0x12_3456)", "=", v1289, "want", uintptr(0x123456)); ok = false }
	if v1290 != uintptr(0x7fffffff) { fmt.Println("uint_to_uintptr(0x7fff_ffff)", "=", v1290, "want", uintptr(0x7fffffff)); ok = false }
	if v1291 != uintptr(0x80000000) { fmt.Println("uint_to_uintptr(0x8000_0000)", "=", v1291, "want", uintptr(0x80000000)); ok = false }
	if v1292 != uintptr(0xffffffff) { fmt.Println("uint_to_uintptr(0xffff_ffff)", "=", v1292, "want", uintptr(0xffffffff)); ok = false }
	if v1293 != uintptr(0x1234) { fmt.Println("uint_to_uintptr(0x1234)", "=", v1293, "want", uintptr(0x1234)); ok = false }
	if v1294 != uintptr(0x7fff) { fmt.Println("uint_to_uintptr(0x7fff)", "=", v1294, "want", uintptr(0x7fff)); ok = false }
	if v1295 != uintptr(0x8000) { fmt.Println("uint_to_uintptr(0x8000)", "=", v1295, "want", uintptr(0x8000)); ok = false }
	if v1296 != uintptr(0xffff) { fmt.Println("uint_to_uintptr(0xffff)", "=", v1296, "want", uintptr(0xffff)); ok = false }
	if v1297 != uintptr(0x0) { fmt.Println("uint_to_uintptr(0)", "=", v1297, "want", uintptr(0x0)); ok = false }
	if v1298 != uintptr(0x1) { fmt.Println("uint_to_uintptr(1)", "=", v1298, "want", uintptr(0x1)); ok = false }
	if v1299 != uintptr(0x12) { fmt.Println("uint_to_uintptr(0x12)", "=", v1299, "want", uintptr(0x12)); ok = false }
	if v1300 != uintptr(0x7f) { fmt.Println("uint_to_uintptr(0x7f)", "=", v1300, "want", uintptr(0x7f)); ok = false }
	if v1301 != uintptr(0x80) { fmt.Println("uint_to_uintptr(0x80)", "=", v1301, "want", uintptr(0x80)); ok = false }
	if v1302 != uintptr(0xff) { fmt.Println("uint_to_uintptr(0xff)", "=", v1302, "want", uintptr(0xff)); ok = false }
	if v1303 != float32(7.8187495424e+10) { fmt.Println("uint_to_float32(0x12_3456_7890)", "=", v1303, "want", float32(7.8187495424e+10)); ok = false }
	if v1304 != float32(9.223372036854776e+18) { fmt.Println("uint_to_float32(0x7fff_ffff_ffff_ffff)", "=", v1304, "want", float32(9.223372036854776e+18)); ok = false }
	if v1305 != float32(9.223372036854776e+18) { fmt.Println("uint_to_float32(0x8000_0000_0000_0000)", "=", v1305, "want", float32(9.223372036854776e+18)); ok = false }
	if v1306 != float32(1.8446744073709552e+19) { fmt.Println("uint_to_float32(0xffff_ffff_ffff_ffff)", "=", v1306, "want", float32(1.8446744073709552e+19)); ok = false }
	if v1307 != float32(1.193046e+06) { fmt.Println("uint_to_float32(0x12_3456)", "=", v1307, "want", float32(1.193046e+06)); ok = false }
	if v1308 != float32(2.147483648e+09) { fmt.Println("uint_to_float32(0x7fff_ffff)", "=", v1308, "want", float32(2.147483648e+09)); ok = false }
	if v1309 != float32(2.147483648e+09) { fmt.Println("uint_to_float32(0x8000_0000)", "=", v1309, "want", float32(2.147483648e+09)); ok = false }
	if v1310 != float32(4.294967296e+09) { fmt.Println("uint_to_float32(0xffff_ffff)", "=", v1310, "want", float32(4.294967296e+09)); ok = false }
	if v1311 != float32(4660) { fmt.Println("uint_to_float32(0x1234)", "=", v1311, "want", float32(4660)); ok = false }
	if v1312 != float32(32767) { fmt.Println("uint_to_float32(0x7fff)", "=", v1312, "want", float32(32767)); ok = false }
	if v1313 != float32(32768) { fmt.Println("uint_to_float32(0x8000)", "=", v1313, "want", float32(32768)); ok = false }
	if v1314 != float32(65535) { fmt.Println("uint_to_float32(0xffff)", "=", v1314, "want", float32(65535)); ok = false }
	if v1315 != float32(0) { fmt.Println("uint_to_float32(0)", "=", v1315, "want", float32(0)); ok = false }
	if v1316 != float32(1) { fmt.Println("uint_to_float32(1)", "=", v1316, "want", float32(1)); ok = false }
	if v1317 != float32(18) { fmt.Println("uint_to_float32(0x12)", "=", v1317, "want", float32(18)); ok = false }
	if v1318 != float32(127) { fmt.Println("uint_to_float32(0x7f)", "=", v1318, "want", float32(127)); ok = false }
	if v1319 != float32(128) { fmt.Println("uint_to_float32(0x80)", "=", v1319, "want", float32(128)); ok = false }
	if v1320 != float32(255) { fmt.Println("uint_to_float32(0xff)", "=", v1320, "want", float32(255)); ok = false }
	if v1321 != float64(7.818749352e+10) { fmt.Println("uint_to_float64(0x12_3456_7890)", "=", v1321, "want", float64(7.818749352e+10)); ok = false }
	if v1322 != float64(9.223372036854776e+18) { fmt.Println("uint_to_float64(0x7fff_ffff_ffff_ffff)", "=", v1322, "want", float64(9.223372036854776e+18)); ok = false }
	if v1323 != float64(9.223372036854776e+18) { fmt.Println("uint_to_float64(0x8000_0000_0000_0000)", "=", v1323, "want", float64(9.223372036854776e+18)); ok = false }
	if v1324 != float64(1.8446744073709552e+19) { fmt.Println("uint_to_float64(0xffff_ffff_ffff_ffff)", "=", v1324, "want", float64(1.8446744073709552e+19)); ok = false }
	if v1325 != float64(1.193046e+06) { fmt.Println("uint_to_float64(0x12_3456)", "=", v1325, "want", float64(1.193046e+06)); ok = false }
	if v1326 != float64(2.147483647e+09) { fmt.Println("uint_to_float64(0x7fff_ffff)", "=", v1326, "want", float64(2.147483647e+09)); ok = false }
	if v1327 != float64(2.147483648e+09) { fmt.Println("uint_to_float64(0x8000_0000)", "=", v1327, "want", float64(2.147483648e+09)); ok = false }
	if v1328 != float64(4.294967295e+09) { fmt.Println("uint_to_float64(0xffff_ffff)", "=", v1328, "want", float64(4.294967295e+09)); ok = false }
	if v1329 != float64(4660) { fmt.Println("uint_to_float64(0x1234)", "=", v1329, "want", float64(4660)); ok = false }
	if v1330 != float64(32767) { fmt.Println("uint_to_float64(0x7fff)", "=", v1330, "want", float64(32767)); ok = false }
	if v1331 != float64(32768) { fmt.Println("uint_to_float64(0x8000)", "=", v1331, "want", float64(32768)); ok = false }
	if v1332 != float64(65535) { fmt.Println("uint_to_float64(0xffff)", "=", v1332, "want", float64(65535)); ok = false }
	if v1333 != float64(0) { fmt.Println("uint_to_float64(0)", "=", v1333, "want", float64(0)); ok = false }
	if v1334 != float64(1) { fmt.Println("uint_to_float64(1)", "=", v1334, "want", float64(1)); ok = false }
	if v1335 != float64(18) { fmt.Println("uint_to_float64(0x12)", "=", v1335, "want", float64(18)); ok = false }
	if v1336 != float64(127) { fmt.Println("uint_to_float64(0x7f)", "=", v1336, "want", float64(127)); ok = false }
	if v1337 != float64(128) { fmt.Println("uint_to_float64(0x80)", "=", v1337, "want", float64(128)); ok = false }
	if v1338 != float64(255) { fmt.Println("uint_to_float64(0xff)", "=", v1338, "want", float64(255)); ok = false }
	if v1339 != int(0x0) { fmt.Println("uint8_to_int(0)", "=", v1339, "want", int(0x0)); ok = false }
	if v1340 != int(0x1) { fmt.Println("uint8_to_int(1)", "=", v1340, "want", int(0x1)); ok = false }
	if v1341 != int(0x12) { fmt.Println("uint8_to_int(0x12)", "=", v1341, "want", int(0x12)); ok = false }
	if v1342 != int(0x7f) { fmt.Println("uint8_to_int(0x7f)", "=", v1342, "want", int(0x7f)); ok = false }
	if v1343 != int(0x80) { fmt.Println("uint8_to_int(0x80)", "=", v1343, "want", int(0x80)); ok = false }
	if v1344 != int(0xff) { fmt.Println("uint8_to_int(0xff)", "=", v1344, "want", int(0xff)); ok = false }
	if v1345 != int8(0x0) { fmt.Println("uint8_to_int8(0)", "=", v1345, "want", int8(0x0)); ok = false }
	if v1346 != int8(0x1) { fmt.Println("uint8_to_int8(1)", "=", v1346, "want", int8(0x1)); ok = false }
	if v1347 != int8(0x12) { fmt.Println("uint8_to_int8(0x12)", "=", v1347, "want", int8(0x12)); ok = false }
	if v1348 != int8(0x7f) { fmt.Println("uint8_to_int8(0x7f)", "=", v1348, "want", int8(0x7f)); ok = false }
	if v1349 != int8(-0x80) { fmt.Println("uint8_to_int8(0x80)", "=", v1349, "want", int8(-0x80)); ok = false }
	if v1350 != int8(-0x1) { fmt.Println("uint8_to_int8(0xff)", "=", v1350, "want", int8(-0x1)); ok = false }
	if v1351 != int16(0x0) { fmt.Println("uint8_to_int16(0)", "=", v1351, "want", int16(0x0)); ok = false }
	if v1352 != int16(0x1) { fmt.Println("uint8_to_int16(1)", "=", v1352, "want", int16(0x1)); ok = false }
	if v1353 != int16(0x12) { fmt.Println("uint8_to_int16(0x12)", "=", v1353, "want", int16(0x12)); ok = false }
	if v1354 != int16(0x7f) { fmt.Println("uint8_to_int16(0x7f)", "=", v1354, "want", int16(0x7f)); ok = false }
	if v1355 != int16(0x80) { fmt.Println("uint8_to_int16(0x80)", "=", v1355, "want", int16(0x80)); ok = false }
	if v1356 != int16(0xff) { fmt.Println("uint8_to_int16(0xff)", "=", v1356, "want", int16(0xff)); ok = false }
	if v1357 != int32(0x0) { fmt.Println("uint8_to_int32(0)", "=", v1357, "want", int32(0x0)); ok = false }
	if v1358 != int32(0x1) { fmt.Println("uint8_to_int32(1)", "=", v1358, "want", int32(0x1)); ok = false }
	if v1359 != int32(0x12) { fmt.Println("uint8_to_int32(0x12)", "=", v1359, "want", int32(0x12)); ok = false }
	if v1360 != int32(0x7f) { fmt.Println("uint8_to_int32(0x7f)", "=", v1360, "want", int32(0x7f)); ok = false }
	if v1361 != int32(0x80) { fmt.Println("uint8_to_int32(0x80)", "=", v1361, "want", int32(0x80)); ok = false }
	if v1362 != int32(0xff) { fmt.Println("uint8_to_int32(0xff)", "=", v1362, "want", int32(0xff)); ok = false }
	if v1363 != int64(0x0) { fmt.Println("uint8_to_int64(0)", "=", v1363, "want", int64(0x0)); ok = false }
	if v1364 != int64(0x1) { fmt.Println("uint8_to_int64(1)", "=", v1364, "want", int64(0x1)); ok = false }
	if v1365 != int64(0x12) { fmt.Println("uint8_to_int64(0x12)", "=", v1365, "want", int64(0x12)); ok = false }
	if v1366 != int64(0x7f) { fmt.Println("uint8_to_int64(0x7f)", "=", v1366, "want", int64(0x7f)); ok = false }
	if v1367 != int64(0x80) { fmt.Println("uint8_to_int64(0x80)", "=", v1367, "want", int64(0x80)); ok = false }
	if v1368 != int64(0xff) { fmt.Println("uint8_to_int64(0xff)", "=", v1368, "want", int64(0xff)); ok = false }
	if v1369 != uint(0x0) { fmt.Println("uint8_to_uint(0)", "=", v1369, "want", uint(0x0)); ok = false }
	if v1370 != uint(0x1) { fmt.Println("uint8_to_uint(1)", "=", v1370, "want", uint(0x1)); ok = false }
	if v1371 != uint(0x12) { fmt.Println("uint8_to_uint(0x12)", "=", v1371, "want", uint(0x12)); ok = false }
	if v1372 != uint(0x7f) { fmt.Println("uint8_to_uint(0x7f)", "=", v1372, "want", uint(0x7f)); ok = false }
	if v1373 != uint(0x80) { fmt.Println("uint8_to_uint(0x80)", "=", v1373, "want", uint(0x80)); ok = false }
	if v1374 != uint(0xff) { fmt.Println("uint8_to_uint(0xff)", "=", v1374, "want", uint(0xff)); ok = false }
	if v1375 != uint8(0x0) { fmt.Println("uint8_to_uint8(0)", "=", v1375, "want", uint8(0x0)); ok = false }
	if v1376 != uint8(0x1) { fmt.Println("uint8_to_uint8(1)", "=", v1376, "want", uint8(0x1)); ok = false }
	if v1377 != uint8(0x12) { fmt.Println("uint8_to_uint8(0x12)", "=", v1377, "want", uint8(0x12)); ok = false }
	if v1378 != uint8(0x7f) { fmt.Println("uint8_to_uint8(0x7f)", "=", v1378, "want", uint8(0x7f)); ok = false }
	if v1379 != uint8(0x80) { fmt.Println("uint8_to_uint8(0x80)", "=", v1379, "want", uint8(0x80)); ok = false }
	if v1380 != uint8(0xff) { fmt.Println("uint8_to_uint8(0xff)", "=", v1380, "want", uint8(0xff)); ok = false }
	if v1381 != uint16(0x0) { fmt.Println("uint8_to_uint16(0)", "=", v1381, "want", uint16(0x0)); ok = false }
	if v1382 != uint16(0x1) { fmt.Println("uint8_to_uint16(1)", "=", v1382, "want", uint16(0x1)); ok = false }
	if v1383 != uint16(0x12) { fmt.Println("uint8_to_uint16(0x12)", "=", v1383, "want", uint16(0x12)); ok = false }
	if v1384 != uint16(0x7f) { fmt.Println("uint8_to_uint16(0x7f)", "=", v1384, "want", uint16(0x7f)); ok = false }
	if v1385 != uint16(0x80) { fmt.Println("uint8_to_uint16(0x80)", "=", v1385, "want", uint16(0x80)); ok = false }
	if v1386 != uint16(0xff) { fmt.Println("uint8_to_uint16(0xff)", "=", v1386, "want", uint16(0xff)); ok = false }
	if v1387 != uint32(0x0) { fmt.Println("uint8_to_uint32(0)", "=", v1387, "want", uint32(0x0)); ok = false }
	if v1388 != uint32(0x1) { fmt.Println("uint8_to_uint32(1)", "=", v1388, "want", uint32(0x1)); ok = false }
	if v1389 != uint32(0x12) { fmt.Println("uint8_to_uint32(0x12)", "=", v1389, "want", uint32(0x12)); ok = false }
	if v1390 != uint32(0x7f) { fmt.Println("uint8_to_uint32(0x7f)", "=", v1390, "want", uint32(0x7f)); ok = false }
	if v1391 != uint32(0x80) { fmt.Println("uint8_to_uint32(0x80)", "=", v1391, "want", uint32(0x80)); ok = false }
	if v1392 != uint32(0xff) { fmt.Println("uint8_to_uint32(0xff)", "=", v1392, "want", uint32(0xff)); ok = false }
	if v1393 != uint64(0x0) { fmt.Println("uint8_to_uint64(0)", "=", v1393, "want", uint64(0x0)); ok = false }
	if v1394 != uint64(0x1) { fmt.Println("uint8_to_uint64(1)", "=", v1394, "want", uint64(0x1)); ok = false }
	if v1395 != uint64(0x12) { fmt.Println("uint8_to_uint64(0x12)", "=", v1395, "want", uint64(0x12)); ok = false }
	if v1396 != uint64(0x7f) { fmt.Println("uint8_to_uint64(0x7f)", "=", v1396, "want", uint64(0x7f)); ok = false }
	if v1397 != uint64(0x80) { fmt.Println("uint8_to_uint64(0x80)", "=", v1397, "want", uint64(0x80)); ok = false }
	if v1398 != uint64(0xff) { fmt.Println("uint8_to_uint64(0xff)", "=", v1398, "want", uint64(0xff)); ok = false }
	if v1399 != uintptr(0x0) { fmt.Println("uint8_to_uintptr(0)", "=", v1399, "want", uintptr(0x0)); ok = false }
	if v1400 != uintptr(0x1) { fmt.Println("uint8_to_uintptr(1)", "=", v1400, "want", uintptr(0x1)); ok = false }
	if v1401 != uintptr(0x12) { fmt.Println("uint8_to_uintptr(0x12)", "=", v1401, "want", uintptr(0x12)); ok = false }
	if v1402 != uintptr(0x7f) { fmt.Println("uint8_to_uintptr(0x7f)", "=", v1402, "want", uintptr(0x7f)); ok = false }
	if v1403 != uintptr(0x80) { fmt.Println("uint8_to_uintptr(0x80)", "=", v1403, "want", uintptr(0x80)); ok = false }
	if v1404 != uintptr(0xff) { fmt.Println("uint8_to_uintptr(0xff)", "=", v1404, "want", uintptr(0xff)); ok = false }
	if v1405 != float32(0) { fmt.Println("uint8_to_float32(0)", "=", v1405, "want", float32(0)); ok = false }
	if v1406 != float32(1) { fmt.Println("uint8_to_float32(1)", "=", v1406, "want", float32(1)); ok = false }
	if v1407 != float32(18) { fmt.Println("uint8_to_float32(0x12)", "=", v1407, "want", float32(18)); ok = false }
	if v1408 != float32(127) { fmt.Println("uint8_to_float32(0x7f)", "=", v1408, "want", float32(127)); ok = false }
	if v1409 != float32(128) { fmt.Println("uint8_to_float32(0x80)", "=", v1409, "want", float32(128)); ok = false }
	if v1410 != float32(255) { fmt.Println("uint8_to_float32(0xff)", "=", v1410, "want", float32(255)); ok = false }
	if v1411 != float64(0) { fmt.Println("uint8_to_float64(0)", "=", v1411, "want", float64(0)); ok = false }
	if v1412 != float64(1) { fmt.Println("uint8_to_float64(1)", "=", v1412, "want", float64(1)); ok = false }
	if v1413 != float64(18) { fmt.Println("uint8_to_float64(0x12)", "=", v1413, "want", float64(18)); ok = false }
	if v1414 != float64(127) { fmt.Println("uint8_to_float64(0x7f)", "=", v1414, "want", float64(127)); ok = false }
	if v1415 != float64(128) { fmt.Println("uint8_to_float64(0x80)", "=", v1415, "want", float64(128)); ok = false }
	if v1416 != float64(255) { fmt.Println("uint8_to_float64(0xff)", "=", v1416, "want", float64(255)); ok = false }
	if v1417 != int(0x1234) { fmt.Println("uint16_to_int(0x1234)", "=", v1417, "want", int(0x1234)); ok = false }
	if v1418 != int(0x7fff) { fmt.Println("uint16_to_int(0x7fff)", "=", v1418, "want", int(0x7fff)); ok = false }
	if v1419 != int(0x8000) { fmt.Println("uint16_to_int(0x8000)", "=", v1419, "want", int(0x8000)); ok = false }
	if v1420 != int(0xffff) { fmt.Println("uint16_to_int(0xffff)", "=", v1420, "want", int(0xffff)); ok = false }
	if v1421 != int(0x0) { fmt.Println("uint16_to_int(0)", "=", v1421, "want", int(0x0)); ok = false }
	if v1422 != int(0x1) { fmt.Println("uint16_to_int(1)", "=", v1422, "want", int(0x1)); ok = false }
	if v1423 != int(0x12) { fmt.Println("uint16_to_int(0x12)", "=", v1423, "want", int(0x12)); ok = false }
	if v1424 != int(0x7f) { fmt.Println("uint16_to_int(0x7f)", "=", v1424, "want", int(0x7f)); ok = false }
	if v1425 != int(0x80) { fmt.Println("uint16_to_int(0x80)", "=", v1425, "want", int(0x80)); ok = false }
	if v1426 != int(0xff) { fmt.Println("uint16_to_int(0xff)", "=", v1426, "want", int(0xff)); ok = false }
	if v1427 != int8(0x34) { fmt.Println("uint16_to_int8(0x1234)", "=", v1427, "want", int8(0x34)); ok = false }
	if v1428 != int8(-0x1) { fmt.Println("uint16_to_int8(0x7fff)", "=", v1428, "want", int8(-0x1)); ok = false }
	if v1429 != int8(0x0) { fmt.Println("uint16_to_int8(0x8000)", "=", v1429, "want", int8(0x0)); ok = false }
	if v1430 != int8(-0x1) { fmt.Println("uint16_to_int8(0xffff)", "=", v1430, "want", int8(-0x1)); ok = false }
	if v1431 != int8(0x0) { fmt.Println("uint16_to_int8(0)", "=", v1431, "want", int8(0x0)); ok = false }
	if v1432 != int8(0x1) { fmt.Println("uint16_to_int8(1)", "=", v1432, "want", int8(0x1)); ok = false }
	if v1433 != int8(0x12) { fmt.Println("uint16_to_int8(0x12)", "=", v1433, "want", int8(0x12)); ok = false }
	if v1434 != int8(0x7f) { fmt.Println("uint16_to_int8(0x7f)", "=", v1434, "want", int8(0x7f)); ok = false }
	if v1435 != int8(-0x80) { fmt.Println("uint16_to_int8(0x80)", "=", v1435, "want", int8(-0x80)); ok = false }
	if v1436 != int8(-0x1) { fmt.Println("uint16_to_int8(0xff)", "=", v1436, "want", int8(-0x1)); ok = false }
	if v1437 != int16(0x1234) { fmt.Println("uint16_to_int16(0x1234)", "=", v1437, "want", int16(0x1234)); ok = false }
	if v1438 != int16(0x7fff) { fmt.Println("uint16_to_int16(0x7fff)", "=", v1438, "want", int16(0x7fff)); ok = false }
	if v1439 != int16(-0x8000) { fmt.Println("uint16_to_int16(0x8000)", "=", v1439, "want", int16(-0x8000)); ok = false }
	if v1440 != int16(-0x1) { fmt.Println("uint16_to_int16(0xffff)", "=", v1440, "want", int16(-0x1)); ok = false }
	if v1441 != int16(0x0) { fmt.Println("uint16_to_int16(0)", "=", v1441, "want", int16(0x0)); ok = false }
	if v1442 != int16(0x1) { fmt.Println("uint16_to_int16(1)", "=", v1442, "want", int16(0x1)); ok = false }
	if v1443 != int16(0x12) { fmt.Println("uint16_to_int16(0x12)", "=", v1443, "want", int16(0x12)); ok = false }
	if v1444 != int16(0x7f) { fmt.Println("uint16_to_int16(0x7f)", "=", v1444, "want", int16(0x7f)); ok = false }
	if v1445 != int16(0x80) { fmt.Println("uint16_to_int16(0x80)", "=", v1445, "want", int16(0x80)); ok = false }
	if v1446 != int16(0xff) { fmt.Println("uint16_to_int16(0xff)", "=", v1446, "want", int16(0xff)); ok = false }
	if v1447 != int32(0x1234) { fmt.Println("uint16_to_int32(0x1234)", "=", v1447, "want", int32(0x1234)); ok = false }
	if v1448 != int32(0x7fff) { fmt.Println("uint16_to_int32(0x7fff)", "=", v1448, "want", int32(0x7fff)); ok = false }
	if v1449 != int32(0x8000) { fmt.Println("uint16_to_int32(0x8000)", "=", v1449, "want", int32(0x8000)); ok = false }
	if v1450 != int32(0xffff) { fmt.Println("uint16_to_int32(0xffff)", "=", v1450, "want", int32(0xffff)); ok = false }
	if v1451 != int32(0x0) { fmt.Println("uint16_to_int32(0)", "=", v1451, "want", int32(0x0)); ok = false }
	if v1452 != int32(0x1) { fmt.Println("uint16_to_int32(1)", "=", v1452, "want", int32(0x1)); ok = false }
	if v1453 != int32(0x12) { fmt.Println("uint16_to_int32(0x12)", "=", v1453, "want", int32(0x12)); ok = false }
	if v1454 != int32(0x7f) { fmt.Println("uint16_to_int32(0x7f)", "=", v1454, "want", int32(0x7f)); ok = false }
	if v1455 != int32(0x80) { fmt.Println("uint16_to_int32(0x80)", "=", v1455, "want", int32(0x80)); ok = false }
	if v1456 != int32(0xff) { fmt.Println("uint16_to_int32(0xff)", "=", v1456, "want", int32(0xff)); ok = false }
	if v1457 != int64(0x1234) { fmt.Println("uint16_to_int64(0x1234)", "=", v1457, "want", int64(0x1234)); ok = false }
	if v1458 != int64(0x7fff) { fmt.Println("uint16_to_int64(0x7fff)", "=", v1458, "want", int64(0x7fff)); ok = false }
	if v1459 != int64(0x8000) { fmt.Println("uint16_to_int64(0x8000)", "=", v1459, "want", int64(0x8000)); ok = false }
	if v1460 != int64(0xffff) { fmt.Println("uint16_to_int64(0xffff)", "=", v1460, "want", int64(0xffff)); ok = false }
	if v1461 != int64(0x0) { fmt.Println("uint16_to_int64(0)", "=", v1461, "want", int64(0x0)); ok = false }
	if v1462 != int64(0x1) { fmt.Println("uint16_to_int64(1)", "=", v1462, "want", int64(0x1)); ok = false }
	if v1463 != int64(0x12) { fmt.Println("uint16_to_int64(0x12)", "=", v1463, "want", int64(0x12)); ok = false }
	if v1464 != int64(0x7f) { fmt.Println("uint16_to_int64(0x7f)", "=", v1464, "want", int64(0x7f)); ok = false }
	if v1465 != int64(0x80) { fmt.Println("uint16_to_int64(0x80)", "=", v1465, "want", int64(0x80)); ok = false }
	if v1466 != int64(0xff) { fmt.Println("uint16_to_int64(0xff)", "=", v1466, "want", int64(0xff)); ok = false }
	if v1467 != uint(0x1234) { fmt.Println("uint16_to_uint(0x1234)", "=", v1467, "want", uint(0x1234)); ok = false }
	if v1468 != uint(0x7fff) { fmt.Println("uint16_to_uint(0x7fff)", "=", v1468, "want", uint(0x7fff)); ok = false }
	if v1469 != uint(0x8000) { fmt.Println("uint16_to_uint(0x8000)", "=", v1469, "want", uint(0x8000)); ok = false }
	if v1470 != uint(0xffff) { fmt.Println("uint16_to_uint(0xffff)", "=", v1470, "want", uint(0xffff)); ok = false }
	if v1471 != uint(0x0) { fmt.Println("uint16_to_uint(0)", "=", v1471, "want", uint(0x0)); ok = false }
	if v1472 != uint(0x1) { fmt.Println("uint16_to_uint(1)", "=", v1472, "want", uint(0x1)); ok = false }
	if v1473 != uint(0x12) { fmt.Println("uint16_to_uint(0x12)", "=", v1473, "want", uint(0x12)); ok = false }
	if v1474 != uint(0x7f) { fmt.Println("uint16_to_uint(0x7f)", "=", v1474, "want", uint(0x7f)); ok = false }
	if v1475 != uint(0x80) { fmt.Println("uint16_to_uint(0x80)", "=", v1475, "want", uint(0x80)); ok = false }
	if v1476 != uint(0xff) { fmt.Println("uint16_to_uint(0xff)", "=", v1476, "want", uint(0xff)); ok = false }
	if v1477 != uint8(0x34) { fmt.Println("uint16_to_uint8(0x1234)", "=", v1477, "want", uint8(0x34)); ok = false }
	if v1478 != uint8(0xff) { fmt.Println("uint16_to_uint8(0x7fff)", "=", v1478, "want", uint8(0xff)); ok = false }
	if v1479 != uint8(0x0) { fmt.Println("uint16_to_uint8(0x8000)", "=", v1479, "want", uint8(0x0)); ok = false }
	if v1480 != uint8(0xff) { fmt.Println("uint16_to_uint8(0xffff)", "=", v1480, "want", uint8(0xff)); ok = false }
	if v1481 != uint8(0x0) { fmt.Println("uint16_to_uint8(0)", "=", v1481, "want", uint8(0x0)); ok = false }
	if v1482 != uint8(0x1) { fmt.Println("uint16_to_uint8(1)", "=", v1482, "want", uint8(0x1)); ok = false }
	if v1483 != uint8(0x12) { fmt.Println("uint16_to_uint8(0x12)", "=", v1483, "want", uint8(0x12)); ok = false }
	if v1484 != uint8(0x7f) { fmt.Println("uint16_to_uint8(0x7f)", "=", v1484, "want", uint8(0x7f)); ok = false }
	if v1485 != uint8(0x80) { fmt.Println("uint16_to_uint8(0x80)", "=", v1485, "want", uint8(0x80)); ok = false }
	if v1486 != uint8(0xff) { fmt.Println("uint16_to_uint8(0xff)", "=", v1486, "want", uint8(0xff)); ok = false }
	if v1487 != uint16(0x1234) { fmt.Println("uint16_to_uint16(0x1234)", "=", v1487, "want", uint16(0x1234)); ok = false }
	if v1488 != uint16(0x7fff) { fmt.Println("uint16_to_uint16(0x7fff)", "=", v1488, "want", uint16(0x7fff)); ok = false }
	if v1489 != uint16(0x8000) { fmt.Println("uint16_to_uint16(0x8000)", "=", v1489, "want", uint16(0x8000)); ok = false }
	if v1490 != uint16(0xffff) { fmt.Println("uint16_to_uint16(0xffff)", "=", v1490, "want", uint16(0xffff)); ok = false }
	if v1491 != uint16(0x0) { fmt.Println("uint16_to_uint16(0)", "=", v1491, "want", uint16(0x0)); ok = false }
	if v1492 != uint16(0x1) { fmt.Println("uint16_to_uint16(1)", "=", v1492, "want", uint16(0x1)); ok = false }
	if v1493 != uint16(0x12) { fmt.Println("uint16_to_uint16(0x12)", "=", v1493, "want", uint16(0x12)); ok = false }
	if v1494 != uint16(0x7f) { fmt.Println("uint16_to_uint16(0x7f)", "=", v1494, "want", uint16(0x7f)); ok = false }
	if v1495 != uint16(0x80) { fmt.Println("uint16_to_uint16(0x80)", "=", v1495, "want", uint16(0x80)); ok = false }
	if v1496 != uint16(0xff) { fmt.Println("uint16_to_uint16(0xff)", "=", v1496, "want", uint16(0xff)); ok = false }
	if v1497 != uint32(0x1234) { fmt.Println("uint16_to_uint32(0x1234)", "=", v1497, "want", uint32(0x1234)); ok = false }
	if v1498 != uint32(0x7fff) { fmt.Println("uint16_to_uint32(0x7fff)", "=", v1498, "want", uint32(0x7fff)); ok = false }
	if v1499 != uint32(0x8000) { fmt.Println("uint16_to_uint32(0x8000)", "=", v1499, "want", uint32(0x8000)); ok = false }
	if v1500 != uint32(0xffff) { fmt.Println("uint16_to_uint32(0xffff)", "=", v1500, "want", uint32(0xffff)); ok = false }
	if v1501 != uint32(0x0) { fmt.Println("uint16_to_uint32(0)", "=", v1501, "want", uint32(0x0)); ok = false }
	if v1502 != uint32(0x1) { fmt.Println("uint16_to_uint32(1)", "=", v1502, "want", uint32(0x1)); ok = false }
	if v1503 != uint32(0x12) { fmt.Println("uint16_to_uint32(0x12)", "=", v1503, "want", uint32(0x12)); ok = false }
	if v1504 != uint32(0x7f) { fmt.Println("uint16_to_uint32(0x7f)", "=", v1504, "want", uint32(0x7f)); ok = false }
	if v1505 != uint32(0x80) { fmt.Println("uint16_to_uint32(0x80)", "=", v1505, "want", uint32(0x80)); ok = false }
	if v1506 != uint32(0xff) { fmt.Println("uint16_to_uint32(0xff)", "=", v1506, "want", uint32(0xff)); ok = false }
	if v1507 != uint64(0x1234) { fmt.Println("uint16_to_uint64(0x1234)", "=", v1507, "want", uint64(0x1234)); ok = false }
	if v1508 != uint64(0x7fff) { fmt.Println("uint16_to_uint64(0x7fff)", "=", v1508, "want", uint64(0x7fff)); ok = false }
	if v1509 != uint64(0x8000) { fmt.Println("uint16_to_uint64(0x8000)", "=", v1509, "want", uint64(0x8000)); ok = false }
	if v1510 != uint64(0xffff) { fmt.Println("uint16_to_uint64(0xffff)", "=", v1510, "want", uint64(0xffff)); ok = false }
	if v1511 != uint64(0x0) { fmt.Println("uint16_to_uint64(0)", "=", v1511, "want", uint64(0x0)); ok = false }
	if v1512 != uint64(0x1) { fmt.Println("uint16_to_uint64(1)", "=", v1512, "want", uint64(0x1)); ok = false }
	if v1513 != uint64(0x12) { fmt.Println("uint16_to_uint64(0x12)", "=", v1513, "want", uint64(0x12)); ok = false }
	if v1514 != uint64(0x7f) { fmt.Println("uint16_to_uint64(0x7f)", "=", v1514, "want", uint64(0x7f)); ok = false }
	if v1515 != uint64(0x80) { fmt.Println("uint16_to_uint64(0x80)", "=", v1515, "want", uint64(0x80)); ok = false }
	if v1516 != uint64(0xff) { fmt.Println("uint16_to_uint64(0xff)", "=", v1516, "want", uint64(0xff)); ok = false }
	if v1517 != uintptr(0x1234) { fmt.Println("uint16_to_uintptr(0x1234)", "=", v1517, "want", uintptr(0x1234)); ok = false }
	if v1518 != uintptr(0x7fff) { fmt.Println("uint16_to_uintptr(0x7fff)", "=", v1518, "want", uintptr(0x7fff)); ok = false }
	if v1519 != uintptr(0x8000) { fmt.Println("uint16_to_uintptr(0x8000)", "=", v1519, "want", uintptr(0x8000)); ok = false }
	if v1520 != uintptr(0xffff) { fmt.Println("uint16_to_uintptr(0xffff)", "=", v1520, "want", uintptr(0xffff)); ok = false }
	if v1521 != uintptr(0x0) { fmt.Println("uint16_to_uintptr(0)", "=", v1521, "want", uintptr(0x0)); ok = false }
	if v1522 != uintptr(0x1) { fmt.Println("uint16_to_uintptr(1)", "=", v1522, "want", uintptr(0x1)); ok = false }
	if v1523 != uintptr(0x12) { fmt.Println("uint16_to_uintptr(0x12)", "=", v1523, "want", uintptr(0x12)); ok = false }
	if v1524 != uintptr(0x7f) { fmt.Println("uint16_to_uintptr(0x7f)", "=", v1524, "want", uintptr(0x7f)); ok = false }
	if v1525 != uintptr(0x80) { fmt.Println("uint16_to_uintptr(0x80)", "=", v1525, "want", uintptr(0x80)); ok = false }
	if v1526 != uintptr(0xff) { fmt.Println("uint16_to_uintptr(0xff)", "=", v1526, "want", uintptr(0xff)); ok = false }
	if v1527 != float32(4660) { fmt.Println("uint16_to_float32(0x1234)", "=", v1527, "want", float32(4660)); ok = false }
	if v1528 != float32(32767) { fmt.Println("uint16_to_float32(0x7fff)", "=", v1528, "want", float32(32767)); ok = false }
	if v1529 != float32(32768) { fmt.Println("uint16_to_float32(0x8000)", "=", v1529, "want", float32(32768)); ok = false }
	if v1530 != float32(65535) { fmt.Println("uint16_to_float32(0xffff)", "=", v1530, "want", float32(65535)); ok = false }
	if v1531 != float32(0) { fmt.Println("uint16_to_float32(0)", "=", v1531, "want", float32(0)); ok = false }
	if v1532 != float32(1) { fmt.Println("uint16_to_float32(1)", "=", v1532, "want", float32(1)); ok = false }
	if v1533 != float32(18) { fmt.Println("uint16_to_float32(0x12)", "=", v1533, "want", float32(18)); ok = false }
	if v1534 != float32(127) { fmt.Println("uint16_to_float32(0x7f)", "=", v1534, "want", float32(127)); ok = false }
	if v1535 != float32(128) { fmt.Println("uint16_to_float32(0x80)", "=", v1535, "want", float32(128)); ok = false }
	if v1536 != float32(255) { fmt.Println("uint16_to_float32(0xff)", "=", v1536, "want", float32(255)); ok = false }
	if v1537 != float64(4660) { fmt.Println("uint16_to_float64(0x1234)", "=", v1537, "want", float64(4660)); ok = false }
	if v1538 != float64(32767) { fmt.Println("uint16_to_float64(0x7fff)", "=", v1538, "want", float64(32767)); ok = false }
	if v1539 != float64(32768) { fmt.Println("uint16_to_float64(0x8000)", "=", v1539, "want", float64(32768)); ok = false }
	if v1540 != float64(65535) { fmt.Println("uint16_to_float64(0xffff)", "=", v1540, "want", float64(65535)); ok = false }
	if v1541 != float64(0) { fmt.Println("uint16_to_float64(0)", "=", v1541, "want", float64(0)); ok = false }
	if v1542 != float64(1) { fmt.Println("uint16_to_float64(1)", "=", v1542, "want", float64(1)); ok = false }
	if v1543 != float64(18) { fmt.Println("uint16_to_float64(0x12)", "=", v1543, "want", float64(18)); ok = false }
	if v1544 != float64(127) { fmt.Println("uint16_to_float64(0x7f)", "=", v1544, "want", float64(127)); ok = false }
	if v1545 != float64(128) { fmt.Println("uint16_to_float64(0x80)", "=", v1545, "want", float64(128)); ok = false }
	if v1546 != float64(255) { fmt.Println("uint16_to_float64(0xff)", "=", v1546, "want", float64(255)); ok = false }
	if v1547 != int(0x123456) { fmt.Println("uint32_to_int(0x12_3456)", "=", v1547, "want", int(0x123456)); ok = false }
	if v1548 != int(0x7fffffff) { fmt.Println("uint32_to_int(0x7fff_ffff)", "=", v1548, "want", int(0x7fffffff)); ok = false }
	if v1549 != int(0x80000000) { fmt.Println("uint32_to_int(0x8000_0000)", "=", v1549, "want", int(0x80000000)); ok = false }
	if v1550 != int(0xffffffff) { fmt.Println("uint32_to_int(0xffff_ffff)", "=", v1550, "want", int(0xffffffff)); ok = false }
	if v1551 != int(0x1234) { fmt.Println("uint32_to_int(0x1234)", "=", v1551, "want", int(0x1234)); ok = false }
	if v1552 != int(0x7fff) { fmt.Println("uint32_to_int(0x7fff)", "=", v1552, "want", int(0x7fff)); ok = false }
	if v1553 != int(0x8000) { fmt.Println("uint32_to_int(0x8000)", "=", v1553, "want", int(0x8000)); ok = false }
	if v1554 != int(0xffff) { fmt.Println("uint32_to_int(0xffff)", "=", v1554, "want", int(0xffff)); ok = false }
	if v1555 != int(0x0) { fmt.Println("uint32_to_int(0)", "=", v1555, "want", int(0x0)); ok = false }
	if v1556 != int(0x1) { fmt.Println("uint32_to_int(1)", "=", v1556, "want", int(0x1)); ok = false }
	if v1557 != int(0x12) { fmt.Println("uint32_to_int(0x12)", "=", v1557, "want", int(0x12)); ok = false }
	if v1558 != int(0x7f) { fmt.Println("uint32_to_int(0x7f)", "=", v1558, "want", int(0x7f)); ok = false }
	if v1559 != int(0x80) { fmt.Println("uint32_to_int(0x80)", "=", v1559, "want", int(0x80)); ok = false }
	if v1560 != int(0xff) { fmt.Println("uint32_to_int(0xff)", "=", v1560, "want", int(0xff)); ok = false }
	if v1561 != int8(0x56) { fmt.Println("uint32_to_int8(0x12_3456)", "=", v1561, "want", int8(0x56)); ok = false }
	if v1562 != int8(-0x1) { fmt.Println("uint32_to_int8(0x7fff_ffff)", "=", v1562, "want", int8(-0x1)); ok = false }
	if v1563 != int8(0x0) { fmt.Println("uint32_to_int8(0x8000_0000)", "=", v1563, "want", int8(0x0)); ok = false }
	if v1564 != int8(-0x1) { fmt.Println("uint32_to_int8(0xffff_ffff)", "=", v1564, "want", int8(-0x1)); ok = false }
	if v1565 != int8(0x34) { fmt.Println("uint32_to_int8(0x1234)", "=", v1565, "want", int8(0x34)); ok = false }
	if v1566 != int8(-0x1) { fmt.Println("uint32_to_int8(0x7fff)", "=", v1566, "want", int8(-0x1)); ok = false }
	if v1567 != int8(0x0) { fmt.Println("uint32_to_int8(0x8000)", "=", v1567, "want", int8(0x0)); ok = false }
	if v1568 != int8(-0x1) { fmt.Println("uint32_to_int8(0xffff)", "=", v1568, "want", int8(-0x1)); ok = false }
	if v1569 != int8(0x0) { fmt.Println("uint32_to_int8(0)", "=", v1569, "want", int8(0x0)); ok = false }
	if v1570 != int8(0x1) { fmt.Println("uint32_to_int8(1)", "=", v1570, "want", int8(0x1)); ok = false }
	if v1571 != int8(0x12) { fmt.Println("uint32_to_int8(0x12)", "=", v1571, "want", int8(0x12)); ok = false }
	if v1572 != int8(0x7f) { fmt.Println("uint32_to_int8(0x7f)", "=", v1572, "want", int8(0x7f)); ok = false }
	if v1573 != int8(-0x80) { fmt.Println("uint32_to_int8(0x80)", "=", v1573, "want", int8(-0x80)); ok = false }
	if v1574 != int8(-0x1) { fmt.Println("uint32_to_int8(0xff)", "=", v1574, "want", int8(-0x1)); ok = false }
	if v1575 != int16(0x3456) { fmt.Println("uint32_to_int16(0x12_3456)", "=", v1575, "want", int16(0x3456)); ok = false }
	if v1576 != int16(-0x1) { fmt.Println("uint32_to_int16(0x7fff_ffff)", "=", v1576, "want", int16(-0x1)); ok = false }
	if v1577 != int16(0x0) { fmt.Println("uint32_to_int16(0x8000_0000)", "=", v1577, "want", int16(0x0)); ok = false }
	if v1578 != int16(-0x1) { fmt.Println("uint32_to_int16(0xffff_ffff)", "=", v1578, "want", int16(-0x1)); ok = false }
	if v1579 != int16(0x1234) { fmt.Println("uint32_to_int16(0x1234)", "=", v1579, "want", int16(0x1234)); ok = false }
	if v1580 != int16(0x7fff) { fmt.Println("uint32_to_int16(0x7fff)", "=", v1580, "want", int16(0x7fff)); ok = false }
	if v1581 != int16(-0x8000) { fmt.Println("uint32_to_int16(0x8000)", "=", v1581, "want", int16(-0x8000)); ok = false }
	if v1582 != int16(-0x1) { fmt.Println("uint32_to_int16(0xffff)", "=", v1582, "want", int16(-0x1)); ok = false }
	if v1583 != int16(0x0) { fmt.Println("uint32_to_int16(0)", "=", v1583, "want", int16(0x0)); ok = false }
	if v1584 != int16(0x1) { fmt.Println("uint32_to_int16(1)", "=", v1584, "want", int16(0x1)); ok = false }
	if v1585 != int16(0x12) { fmt.Println("uint32_to_int16(0x12)", "=", v1585, "want", int16(0x12)); ok = false }
	if v1586 != int16(0x7f) { fmt.Println("uint32_to_int16(0x7f)", "=", v1586, "want", int16(0x7f)); ok = false }
	if v1587 != int16(0x80) { fmt.Println("uint32_to_int16(0x80)", "=", v1587, "want", int16(0x80)); ok = false }
	if v1588 != int16(0xff) { fmt.Println("uint32_to_int16(0xff)", "=", v1588, "want", int16(0xff)); ok = false }
	if v1589 != int32(0x123456) { fmt.Println("uint32_to_int32(0x12_3456)", "=", v1589, "want", int32(0x123456)); ok = false }
	if v1590 != int32(0x7fffffff) { fmt.Println("uint32_to_int32(0x7fff_ffff)", "=", v1590, "want", int32(0x7fffffff)); ok = false }
	if v1591 != int32(-0x80000000) { fmt.Println("uint32_to_int32(0x8000_0000)", "=", v1591, "want", int32(-0x80000000)); ok = false }
	if v1592 != int32(-0x1) { fmt.Println("uint32_to_int32(0xffff_ffff)", "=", v1592, "want", int32(-0x1)); ok = false }
	if v1593 != int32(0x1234) { fmt.Println("uint32_to_int32(0x1234)", "=", v1593, "want", int32(0x1234)); ok = false }
	if v1594 != int32(0x7fff) { fmt.Println("uint32_to_int32(0x7fff)", "=", v1594, "want", int32(0x7fff)); ok = false }
	if v1595 != int32(0x8000) { fmt.Println("uint32_to_int32(0x8000)", "=", v1595, "want", int32(0x8000)); ok = false }
	if v1596 != int32(0xffff) { fmt.Println("uint32_to_int32(0xffff)", "=", v1596, "want", int32(0xffff)); ok = false }
	if v1597 != int32(0x0) { fmt.Println("uint32_to_int32(0)", "=", v1597, "want", int32(0x0)); ok = false }
	if v1598 != int32(0x1) { fmt.Println("uint32_to_int32(1)", "=", v1598, "want", int32(0x1)); ok = false }
	if v1599 != int32(0x12) { fmt.Println("uint32_to_int32(0x12)", "=", v1599, "want", int32(0x12)); ok = false }
	if v1600 != int32(0x7f) { fmt.Println("uint32_to_int32(0x7f)", "=", v1600, "want", int32(0x7f)); ok = false }
	if v1601 != int32(0x80) { fmt.Println("uint32_to_int32(0x80)", "=", v1601, "want", int32(0x80)); ok = false }
	if v1602 != int32(0xff) { fmt.Println("uint32_to_int32(0xff)", "=", v1602, "want", int32(0xff)); ok = false }
	if v1603 != int64(0x123456) { fmt.Println("uint32_to_int64(0x12_3456)", "=", v1603, "want", int64(0x123456)); ok = false }
	if v1604 != int64(0x7fffffff) { fmt.Println("uint32_to_int64(0x7fff_ffff)", "=", v1604, "want", int64(0x7fffffff)); ok = false }
	if v1605 != int64(0x80000000) { fmt.Println("uint32_to_int64(0x8000_0000)", "=", v1605, "want", int64(0x80000000)); ok = false }
	if v1606 != int64(0xffffffff) { fmt.Println("uint32_to_int64(0xffff_ffff)", "=", v1606, "want", int64(0xffffffff)); ok = false }
	if v1607 != int64(0x1234) { fmt.Println("uint32_to_int64(0x1234)", "=", v1607, "want", int64(0x1234)); ok = false }
	if v1608 != int64(0x7fff) { fmt.Println("uint32_to_int64(0x7fff)", "=", v1608, "want", int64(0x7fff)); ok = false }
	if v1609 != int64(0x8000) { fmt.Println("uint32_to_int64(0x8000)", "=", v1609, "want", int64(0x8000)); ok = false }
	if v1610 != int64(0xffff) { fmt.Println("uint32_to_int64(0xffff)", "=", v1610, "want", int64(0xffff)); ok = false }
	if v1611 != int64(0x0) { fmt.Println("uint32_to_int64(0)", "=", v1611, "want", int64(0x0)); ok = false }
	if v1612 != int64(0x1) { fmt.Println("uint32_to_int64(1)", "=", v1612, "want", int64(0x1)); ok = false }
	if v1613 != int64(0x12) { fmt.Println("uint32_to_int64(0x12)", "=", v1613, "want", int64(0x12)); ok = false }
	if v1614 != int64(0x7f) { fmt.Println("uint32_to_int64(0x7f)", "=", v1614, "want", int64(0x7f)); ok = false }
	if v1615 != int64(0x80) { fmt.Println("uint32_to_int64(0x80)", "=", v1615, "want", int64(0x80)); ok = false }
	if v1616 != int64(0xff) { fmt.Println("uint32_to_int64(0xff)", "=", v1616, "want", int64(0xff)); ok = false }
	if v1617 != uint(0x123456) { fmt.Println("uint32_to_uint(0x12_3456)", "=", v1617, "want", uint(0x123456)); ok = false }
	if v1618 != uint(0x7fffffff) { fmt.Println("uint32_to_uint(0x7fff_ffff)", "=", v1618, "want", uint(0x7fffffff)); ok = false }
	if v1619 != uint(0x80000000) { fmt.Println("uint32_to_uint(0x8000_0000)", "=", v1619, "want", uint(0x80000000)); ok = false }
	if v1620 != uint(0xffffffff) { fmt.Println("uint32_to_uint(0xffff_ffff)", "=", v1620, "want", uint(0xffffffff)); ok = false }
	if v1621 != uint(0x1234) { fmt.Println("uint32_to_uint(0x1234)", "=", v1621, "want", uint(0x1234)); ok = false }
	if v1622 != uint(0x7fff) { fmt.Println("uint32_to_uint(0x7fff)", "=", v1622, "want", uint(0x7fff)); ok = false }
	if v1623 != uint(0x8000) { fmt.Println("uint32_to_uint(0x8000)", "=", v1623, "want", uint(0x8000)); ok = false }
	if v1624 != uint(0xffff) { fmt.Println("uint32_to_uint(0xffff)", "=", v1624, "want", uint(0xffff)); ok = false }
	if v1625 != uint(0x0) { fmt.Println("uint32_to_uint(0)", "=", v1625, "want", uint(0x0)); ok = false }
	if v1626 != uint(0x1) { fmt.Println("uint32_to_uint(1)", "=", v1626, "want", uint(0x1)); ok = false }
	if v1627 != uint(0x12) { fmt.Println("uint32_to_uint(0x12)", "=", v1627, "want", uint(0x12)); ok = false }
	if v1628 != uint(0x7f) { fmt.Println("uint32_to_uint(0x7f)", "=", v1628, "want", uint(0x7f)); ok = false }
	if v1629 != uint(0x80) { fmt.Println("uint32_to_uint(0x80)", "=", v1629, "want", uint(0x80)); ok = false }
	if v1630 != uint(0xff) { fmt.Println("uint32_to_uint(0xff)", "=", v1630, "want", uint(0xff)); ok = false }
	if v1631 != uint8(0x56) { fmt.Println("uint32_to_uint8(0x12_3456)", "=", v1631, "want", uint8(0x56)); ok = false }
	if v1632 != uint8(0xff) { fmt.Println("uint32_to_uint8(0x7fff_ffff)", "=", v1632, "want", uint8(0xff)); ok = false }
	if v1633 != uint8(0x0) { fmt.Println("uint32_to_uint8(0x8000_0000)", "=", v1633, "want", uint8(0x0)); ok = false }
	if v1634 != uint8(0xff) { fmt.Println("uint32_to_uint8(0xffff_ffff)", "=", v1634, "want", uint8(0xff)); ok = false }
	if v1635 != uint8(0x34) { fmt.Println("uint32_to_uint8(0x1234)", "=", v1635, "want", uint8(0x34)); ok = false }
	if v1636 != uint8(0xff) { fmt.Println("uint32_to_uint8(0x7fff)", "=", v1636, "want", uint8(0xff)); ok = false }
	if v1637 != uint8(0x0) { fmt.Println("uint32_to_uint8(0x8000)", "=", v1637, "want", uint8(0x0)); ok = false }
	if v1638 != uint8(0xff) { fmt.Println("uint32_to_uint8(0xffff)", "=", v1638, "want", uint8(0xff)); ok = false }
	if v1639 != uint8(0x0) { fmt.Println("uint32_to_uint8(0)", "=", v1639, "want", uint8(0x0)); ok = false }
	if v1640 != uint8(0x1) { fmt.Println("uint32_to_uint8(1)", "=", v1640, "want", uint8(0x1)); ok = false }
	if v1641 != uint8(0x12) { fmt.Println("uint32_to_uint8(0x12)", "=", v1641, "want", uint8(0x12)); ok = false }
	if v1642 != uint8(0x7f) { fmt.Println("uint32_to_uint8(0x7f)", "=", v1642, "want", uint8(0x7f)); ok = false }
	if v1643 != uint8(0x80) { fmt.Println("uint32_to_uint8(0x80)", "=", v1643, "want", uint8(0x80)); ok = false }
	if v1644 != uint8(0xff) { fmt.Println("uint32_to_uint8(0xff)", "=", v1644, "want", uint8(0xff)); ok = false }
	if v1645 != uint16(0x3456) { fmt.Println("uint32_to_uint16(0x12_3456)", "=", v1645, "want", uint16(0x3456)); ok = false }
	if v1646 != uint16(0xffff) { fmt.Println("uint32_to_uint16(0x7fff_ffff)", "=", v1646, "want", uint16(0xffff)); ok = false }
	if v1647 != uint16(0x0) { fmt.Println("uint32_to_uint16(0x8000_0000)", "=", v1647, "want", uint16(0x0)); ok = false }
	if v1648 != uint16(0xffff) { fmt.Println("uint32_to_uint16(0xffff_ffff)", "=", v1648, "want", uint16(0xffff)); ok = false }
	if v1649 != uint16(0x1234) { fmt.Println("uint32_to_uint16(0x1234)", "=", v1649, "want", uint16(0x1234)); ok = false }
	if v1650 != uint16(0x7fff) { fmt.Println("uint32_to_uint16(0x7fff)", "=", v1650, "want", uint16(0x7fff)); ok = false }
	if v1651 != uint16(0x8000) { fmt.Println("uint32_to_uint16(0x8000)", "=", v1651, "want", uint16(0x8000)); ok = false }
	if v1652 != uint16(0xffff) { fmt.Println("uint32_to_uint16(0xffff)", "=", v1652, "want", uint16(0xffff)); ok = false }
	if v1653 != uint16(0x0) { fmt.Println("uint32_to_uint16(0)", "=", v1653, "want", uint16(0x0)); ok = false }
	if v1654 != uint16(0x1) { fmt.Println("uint32_to_uint16(1)", "=", v1654, "want", uint16(0x1)); ok = false }
	if v1655 != uint16(0x12) { fmt.Println("uint32_to_uint16(0x12)", "=", v1655, "want", uint16(0x12)); ok = false }
	if v1656 != uint16(0x7f) { fmt.Println("uint32_to_uint16(0x7f)", "=", v1656, "want", uint16(0x7f)); ok = false }
	if v1657 != uint16(0x80) { fmt.Println("uint32_to_uint16(0x80)", "=", v1657, "want", uint16(0x80)); ok = false }
	if v1658 != uint16(0xff) { fmt.Println("uint32_to_uint16(0xff)", "=", v1658, "want", uint16(0xff)); ok = false }
	if v1659 != uint32(0x123456) { fmt.Println("uint32_to_uint32(0x12_3456)", "=", v1659, "want", uint32(0x123456)); ok = false }
	if v1660 != uint32(0x7fffffff) { fmt.Println("uint32_to_uint32(0x7fff_ffff)", "=", v1660, "want", uint32(0x7fffffff)); ok = false }
	if v1661 != uint32(0x80000000) { fmt.Println("uint32_to_uint32(0x8000_0000)", "=", v1661, "want", uint32(0x80000000)); ok = false }
	if v1662 != uint32(0xffffffff) { fmt.Println("uint32_to_uint32(0xffff_ffff)", "=", v1662, "want", uint32(0xffffffff)); ok = false }
	if v1663 != uint32(0x1234) { fmt.Println("uint32_to_uint32(0x1234)", "=", v1663, "want", uint32(0x1234)); ok = false }
	if v1664 != uint32(0x7fff) { fmt.Println("uint32_to_uint32(0x7fff)", "=", v1664, "want", uint32(0x7fff)); ok = false }
	if v1665 != uint32(0x8000) { fmt.Println("uint32_to_uint32(0x8000)", "=", v1665, "want", uint32(0x8000)); ok = false }
	if v1666 != uint32(0xffff) { fmt.Println("uint32_to_uint32(0xffff)", "=", v1666, "want", uint32(0xffff)); ok = false }
	if v1667 != uint32(0x0) { fmt.Println("uint32_to_uint32(0)", "=", v1667, "want", uint32(0x0)); ok = false }
	if v1668 != uint32(0x1) { fmt.Println("uint32_to_uint32(1)", "=", v1668, "want", uint32(0x1)); ok = false }
	if v1669 != uint32(0x12) { fmt.Println("uint32_to_uint32(0x12)", "=", v1669, "want", uint32(0x12)); ok = false }
	if v1670 != uint32(0x7f) { fmt.Println("uint32_to_uint32(0x7f)", "=", v1670, "want", uint32(0x7f)); ok = false }
	if v1671 != uint32(0x80) { fmt.Println("uint32_to_uint32(0x80)", "=", v1671, "want", uint32(0x80)); ok = false }
	if v1672 != uint32(0xff) { fmt.Println("uint32_to_uint32(0xff)", "=", v1672, "want", uint32(0xff)); ok = false }
	if v1673 != uint64(0x123456) { fmt.Println("uint32_to_uint64(0x12_3456)", "=", v1673, "want", uint64(0x123456)); ok = false }
	if v1674 != uint64(0x7fffffff) { fmt.Println("uint32_to_uint64(0x7fff_ffff)", "=", v1674, "want", uint64(0x7fffffff)); ok = false }
	if v1675 != uint64(0x80000000) { fmt.Println("uint32_to_uint64(0x8000_0000)", "=", v1675, "want", uint64(0x80000000)); ok = false }
	if v1676 != uint64(0xffffffff) { fmt.Println("uint32_to_uint64(0xffff_ffff)", "=", v1676, "want", uint64(0xffffffff)); ok = false }
	if v1677 != uint64(0x1234) { fmt.Println("uint32_to_uint64(0x1234)", "=", v1677, "want", uint64(0x1234)); ok = false }
	if v1678 != uint64(0x7fff) { fmt.Println("uint32_to_uint64(0x7fff)", "=", v1678, "want", uint64(0x7fff)); ok = false }
	if v1679 != uint64(0x8000) { fmt.Println("uint32_to_uint64(0x8000)", "=", v1679, "want", uint64(0x8000)); ok = false }
	if v1680 != uint64(0xffff) { fmt.Println("uint32_to_uint64(0xffff)", "=", v1680, "want", uint64(0xffff)); ok = false }
	if v1681 != uint64(0x0) { fmt.Println("uint32_to_uint64(0)", "=", v1681, "want", uint64(0x0)); ok = false }
	if v1682 != uint64(0x1) { fmt.Println("uint32_to_uint64(1)", "=", v1682, "want", uint64(0x1)); ok = false }
	if v1683 != uint64(0x12) { fmt.Println("uint32_to_uint64(0x12)", "=", v1683, "want", uint64(0x12)); ok = false }
	if v1684 != uint64(0x7f) { fmt.Println("uint32_to_uint64(0x7f)", "=", v1684, "want", uint64(0x7f)); ok = false }
	if v1685 != uint64(0x80) { fmt.Println("uint32_to_uint64(0x80)", "=", v1685, "want", uint64(0x80)); ok = false }
	if v1686 != uint64(0xff) { fmt.Println("uint32_to_uint64(0xff)", "=", v1686, "want", uint64(0xff)); ok = false }
	if v1687 != uintptr(0x123456) { fmt.Println("uint32_to_uintptr(0x12_3456)", "=", v1687, "want", uintptr(0x123456)); ok = false }
	if v1688 != uintptr(0x7fffffff) { fmt.Println("uint32_to_uintptr(0x7fff_ffff)", "=", v1688, "want", uintptr(0x7fffffff)); ok = false }
	if v1689 != uintptr(0x80000000) { fmt.Println("uint32_to_uintptr(0x8000_0000)", "=", v1689, "want", uintptr(0x80000000)); ok = false }
	if v1690 != uintptr(0xffffffff) { fmt.Println("uint32_to_uintptr(0xffff_ffff)", "=", v1690, "want", uintptr(0xffffffff)); ok = false }
	if v1691 != uintptr(0x1234) { fmt.Println("uint32_to_uintptr(0x1234)", "=", v1691, "want", uintptr(0x1234)); ok = false }
	if v1692 != uintptr(0x7fff) { fmt.Println("uint32_to_uintptr(0x7fff)", "=", v1692, "want", uintptr(0x7fff)); ok = false }
	if v1693 != uintptr(0x8000) { fmt.Println("uint32_to_uintptr(0x8000)", "=", v1693, "want", uintptr(0x8000)); ok = false }
	if v1694 != uintptr(0xffff) { fmt.Println("uint32_to_uintptr(0xffff)", "=", v1694, "want", uintptr(0xffff)); ok = false }
	if v1695 != uintptr(0x0) { fmt.Println("uint32_to_uintptr(0)", "=", v1695, "want", uintptr(0x0)); ok = false }
	if v1696 != uintptr(0x1) { fmt.Println("uint32_to_uintptr(1)", "=", v1696, "want", uintptr(0x1)); ok = false }
	if v1697 != uintptr(0x12) { fmt.Println("uint32_to_uintptr(0x12)", "=", v1697, "want", uintptr(0x12)); ok = false }
	if v1698 != uintptr(0x7f) { fmt.Println("uint32_to_uintptr(0x7f)", "=", v1698, "want", uintptr(0x7f)); ok = false }
	if v1699 != uintptr(0x80) { fmt.Println("uint32_to_uintptr(0x80)", "=", v1699, "want", uintptr(0x80)); ok = false }
	if v1700 != uintptr(0xff) { fmt.Println("uint32_to_uintptr(0xff)", "=", v1700, "want", uintptr(0xff)); ok = false }
	if v1701 != float32(1.193046e+06) { fmt.Println("uint32_to_float32(0x12_3456)", "=", v1701, "want", float32(1.193046e+06)); ok = false }
	if v1702 != float32(2.147483648e+09) { fmt.Println("uint32_to_float32(0x7fff_ffff)", "=", v1702, "want", float32(2.147483648e+09)); ok = false }
	if v1703 != float32(2.147483648e+09) { fmt.Println("uint32_to_float32(0x8000_0000)", "=", v1703, "want", float32(2.147483648e+09)); ok = false }
	if v1704 != float32(4.294967296e+09) { fmt.Println("uint32_to_float32(0xffff_ffff)", "=", v1704, "want", float32(4.294967296e+09)); ok = false }
	if v1705 != float32(4660) { fmt.Println("uint32_to_float32(0x1234)", "=", v1705, "want", float32(4660)); ok = false }
	if v1706 != float32(32767) { fmt.Println("uint32_to_float32(0x7fff)", "=", v1706, "want", float32(32767)); ok = false }
	if v1707 != float32(32768) { fmt.Println("uint32_to_float32(0x8000)", "=", v1707, "want", float32(32768)); ok = false }
	if v1708 != float32(65535) { fmt.Println("uint32_to_float32(0xffff)", "=", v1708, "want", float32(65535)); ok = false }
	if v1709 != float32(0) { fmt.Println("uint32_to_float32(0)", "=", v1709, "want", float32(0)); ok = false }
	if v1710 != float32(1) { fmt.Println("uint32_to_float32(1)", "=", v1710, "want", float32(1)); ok = false }
	if v1711 != float32(18) { fmt.Println("uint32_to_float32(0x12)", "=", v1711, "want", float32(18)); ok = false }
	if v1712 != float32(127) { fmt.Println("uint32_to_float32(0x7f)", "=", v1712, "want", float32(127)); ok = false }
	if v1713 != float32(128) { fmt.Println("uint32_to_float32(0x80)", "=", v1713, "want", float32(128)); ok = false }
	if v1714 != float32(255) { fmt.Println("uint32_to_float32(0xff)", "=", v1714, "want", float32(255)); ok = false }
	if v1715 != float64(1.193046e+06) { fmt.Println("uint32_to_float64(0x12_3456)", "=", v1715, "want", float64(1.193046e+06)); ok = false }
	if v1716 != float64(2.147483647e+09) { fmt.Println("uint32_to_float64(0x7fff_ffff)", "=", v1716, "want", float64(2.147483647e+09)); ok = false }
	if v1717 != float64(2.147483648e+09) { fmt.Println("uint32_to_float64(0x8000_0000)", "=", v1717, "want", float64(2.147483648e+09)); ok = false }
	if v1718 != float64(4.294967295e+09) { fmt.Println("uint32_to_float64(0xffff_ffff)", "=", v1718, "want", float64(4.294967295e+09)); ok = false }
	if v1719 != float64(4660) { fmt.Println("uint32_to_float64(0x1234)", "=", v1719, "want", float64(4660)); ok = false }
	if v1720 != float64(32767) { fmt.Println("uint32_to_float64(0x7fff)", "=", v1720, "want", float64(32767)); ok = false }
	if v1721 != float64(32768) { fmt.Println("uint32_to_float64(0x8000)", "=", v1721, "want", float64(32768)); ok = false }
	if v1722 != float64(65535) { fmt.Println("uint32_to_float64(0xffff)", "=", v1722, "want", float64(65535)); ok = false }
	if v1723 != float64(0) { fmt.Println("uint32_to_float64(0)", "=", v1723, "want", float64(0)); ok = false }
	if v1724 != float64(1) { fmt.Println("uint32_to_float64(1)", "=", v1724, "want", float64(1)); ok = false }
	if v1725 != float64(18) { fmt.Println("uint32_to_float64(0x12)", "=", v1725, "want", float64(18)); ok = false }
	if v1726 != float64(127) { fmt.Println("uint32_to_float64(0x7f)", "=", v1726, "want", float64(127)); ok = false }
	if v1727 != float64(128) { fmt.Println("uint32_to_float64(0x80)", "=", v1727, "want", float64(128)); ok = false }
	if v1728 != float64(255) { fmt.Println("uint32_to_float64(0xff)", "=", v1728, "want", float64(255)); ok = false }
	if v1729 != int(0x1234567890) { fmt.Println("uint64_to_int(0x12_3456_7890)", "=", v1729, "want", int(0x1234567890)); ok = false }
	if v1730 != int(0x7fffffffffffffff) { fmt.Println("uint64_to_int(0x7fff_ffff_ffff_ffff)", "=", v1730, "want", int(0x7fffffffffffffff)); ok = false }
	if v1731 != int(-0x8000000000000000) { fmt.Println("uint64_to_int(0x8000_0000_0000_0000)", "=", v1731, "want", int(-0x8000000000000000)); ok = false }
	if v1732 != int(-0x1) { fmt.Println("uint64_to_int(0xffff_ffff_ffff_ffff)", "=", v1732, "want", int(-0x1)); ok = false }
	if v1733 != int(0x123456) { fmt.Println("uint64_to_int(0x12_3456)", "=", v1733, "want", int(0x123456)); ok = false }
	if v1734 != int(0x7fffffff) { fmt.Println("uint64_to_int(0x7fff_ffff)", "=", v1734, "want", int(0x7fffffff)); ok = false }
	if v1735 != int(0x80000000) { fmt.Println("uint64_to_int(0x8000_0000)", "=", v1735, "want", int(0x80000000)); ok = false }
	if v1736 != int(0xffffffff) { fmt.Println("uint64_to_int(0xffff_ffff)", "=", v1736, "want", int(0xffffffff)); ok = false }
	if v1737 != int(0x1234) { fmt.Println("uint64_to_int(0x1234)", "=", v1737, "want", int(0x1234)); ok = false }
	if v1738 != int(0x7fff) { fmt.Println("uint64_to_int(0x7fff)", "=", v1738, "want", int(0x7fff)); ok = false }
	if v1739 != int(0x8000) { fmt.Println("uint64_to_int(0x8000)", "=", v1739, "want", int(0x8000)); ok = false }
	if v1740 != int(0xffff) { fmt.Println("uint64_to_int(0xffff)", "=", v1740, "want", int(0xffff)); ok = false }
	if v1741 != int(0x0) { fmt.Println("uint64_to_int(0)", "=", v1741, "want", int(0x0)); ok = false }
	if v1742 != int(0x1) { fmt.Println("uint64_to_int(1)", "=", v1742, "want", int(0x1)); ok = false }
	if v1743 != int(0x12) { fmt.Println("uint64_to_int(0x12)", "=", v1743, "want", int(0x12)); ok = false }
	if v1744 != int(0x7f) { fmt.Println("uint64_to_int(0x7f)", "=", v1744, "want", int(0x7f)); ok = false }
	if v1745 != int(0x80) { fmt.Println("uint64_to_int(0x80)", "=", v1745, "want", int(0x80)); ok = false }
	if v1746 != int(0xff) { fmt.Println("uint64_to_int(0xff)", "=", v1746, "want", int(0xff)); ok = false }
	if v1747 != int8(-0x70) { fmt.Println("uint64_to_int8(0x12_3456_7890)", "=", v1747, "want", int8(-0x70)); ok = false }
	if v1748 != int8(-0x1) { fmt.Println("uint64_to_int8(0x7fff_ffff_ffff_ffff)", "=", v1748, "want", int8(-0x1)); ok = false }
	if v1749 != int8(0x0) { fmt.Println("uint64_to_int8(0x8000_0000_0000_0000)", "=", v1749, "want", int8(0x0)); ok = false }
	if v1750 != int8(-0x1) { fmt.Println("uint64_to_int8(0xffff_ffff_ffff_ffff)", "=", v1750, "want", int8(-0x1)); ok = false }
	if v1751 != int8(0x56) { fmt.Println("uint64_to_int8(0x12_3456)", "=", v1751, "want", int8(0x56)); ok = false }
	if v1752 != int8(-0x1) { fmt.Println("uint64_to_int8(0x7fff_ffff)", "=", v1752, "want", int8(-0x1)); ok = false }
	if v1753 != int8(0x0) { fmt.Println("uint64_to_int8(0x8000_0000)", "=", v1753, "want", int8(0x0)); ok = false }
	if v1754 != int8(-0x1) { fmt.Println("uint64_to_int8(0xffff_ffff)", "=", v1754, "want", int8(-0x1)); ok = false }
	if v1755 != int8(0x34) { fmt.Println("uint64_to_int8(0x1234)", "=", v1755, "want", int8(0x34)); ok = false }
	if v1756 != int8(-0x1) { fmt.Println("uint64_to_int8(0x7fff)", "=", v1756, "want", int8(-0x1)); ok = false }
	if v1757 != int8(0x0) { fmt.Println("uint64_to_int8(0x8000)", "=", v1757, "want", int8(0x0)); ok = false }
	if v1758 != int8(-0x1) { fmt.Println("uint64_to_int8(0xffff)", "=", v1758, "want", int8(-0x1)); ok = false }
	if v1759 != int8(0x0) { fmt.Println("uint64_to_int8(0)", "=", v1759, "want", int8(0x0)); ok = false }
	if v1760 != int8(0x1) { fmt.Println("uint64_to_int8(1)", "=", v1760, "want", int8(0x1)); ok = false }
	if v1761 != int8(0x12) { fmt.Println("uint64_to_int8(0x12)", "=", v1761, "want", int8(0x12)); ok = false }
	if v1762 != int8(0x7f) { fmt.Println("uint64_to_int8(0x7f)", "=", v1762, "want", int8(0x7f)); ok = false }
	if v1763 != int8(-0x80) { fmt.Println("uint64_to_int8(0x80)", "=", v1763, "want", int8(-0x80)); ok = false }
	if v1764 != int8(-0x1) { fmt.Println("uint64_to_int8(0xff)", "=", v1764, "want", int8(-0x1)); ok = false }
	if v1765 != int16(0x7890) { fmt.Println("uint64_to_int16(0x12_3456_7890)", "=", v1765, "want", int16(0x7890)); ok = false }
	if v1766 != int16(-0x1) { fmt.Println("uint64_to_int16(0x7fff_ffff_ffff_ffff)", "=", v1766, "want", int16(-0x1)); ok = false }
	if v1767 != int16(0x0) { fmt.Println("uint64_to_int16(0x8000_0000_0000_0000)", "=", v1767, "want", int16(0x0)); ok = false }
	if v1768 != int16(-0x1) { fmt.Println("uint64_to_int16(0xffff_ffff_ffff_ffff)", "=", v1768, "want", int16(-0x1)); ok = false }
	if v1769 != int16(0x3456) { fmt.Println("uint64_to_int16(0x12_3456)", "=", v1769, "want", int16(0x3456)); ok = false }
	if v1770 != int16(-0x1) { fmt.Println("uint64_to_int16(0x7fff_ffff)", "=", v1770, "want", int16(-0x1)); ok = false }
	if v1771 != int16(0x0) { fmt.Println("uint64_to_int16(0x8000_0000)", "=", v1771, "want", int16(0x0)); ok = false }
	if v1772 != int16(-0x1) { fmt.Println("uint64_to_int16(0xffff_ffff)", "=", v1772, "want", int16(-0x1)); ok = false }
	if v1773 != int16(0x1234) { fmt.Println("uint64_to_int16(0x1234)", "=", v1773, "want", int16(0x1234)); ok = false }
	if v1774 != int16(0x7fff) { fmt.Println("uint64_to_int16(0x7fff)", "=", v1774, "want", int16(0x7fff)); ok = false }
	if v1775 != int16(-0x8000) { fmt.Println("uint64_to_int16(0x8000)", "=", v1775, "want", int16(-0x8000)); ok = false }
	if v1776 != int16(-0x1) { fmt.Println("uint64_to_int16(0xffff)", "=", v1776, "want", int16(-0x1)); ok = false }
	if v1777 != int16(0x0) { fmt.Println("uint64_to_int16(0)", "=", v1777, "want", int16(0x0)); ok = false }
	if v1778 != int16(0x1) { fmt.Println("uint64_to_int16(1)", "=", v1778, "want", int16(0x1)); ok = false }
	if v1779 != int16(0x12) { fmt.Println("uint64_to_int16(0x12)", "=", v1779, "want", int16(0x12)); ok = false }
	if v1780 != int16(0x7f) { fmt.Println("uint64_to_int16(0x7f)", "=", v1780, "want", int16(0x7f)); ok = false }
	if v1781 != int16(0x80) { fmt.Println("uint64_to_int16(0x80)", "=", v1781, "want", int16(0x80)); ok = false }
	if v1782 != int16(0xff) { fmt.Println("uint64_to_int16(0xff)", "=", v1782, "want", int16(0xff)); ok = false }
	if v1783 != int32(0x34567890) { fmt.Println("uint64_to_int32(0x12_3456_7890)", "=", v1783, "want", int32(0x34567890)); ok = false }
	if v1784 != int32(-0x1) { fmt.Println("uint64_to_int32(0x7fff_ffff_ffff_ffff)", "=", v1784, "want", int32(-0x1)); ok = false }
	if v1785 != int32(0x0) { fmt.Println("uint64_to_int32(0x8000_0000_0000_0000)", "=", v1785, "want", int32(0x0)); ok = false }
	if v1786 != int32(-0x1) { fmt.Println("uint64_to_int32(0xffff_ffff_ffff_ffff)", "=", v1786, "want", int32(-0x1)); ok = false }
	if v1787 != int32(0x123456) { fmt.Println("uint64_to_int32(0x12_3456)", "=", v1787, "want", int32(0x123456)); ok = false }
	if v1788 != int32(0x7fffffff) { fmt.Println("uint64_to_int32(0x7fff_ffff)", "=", v1788, "want", int32(0x7fffffff)); ok = false }
	if v1789 != int32(-0x80000000) { fmt.Println("uint64_to_int32(0x8000_0000)", "=", v1789, "want", int32(-0x80000000)); ok = false }
	if v1790 != int32(-0x1) { fmt.Println("uint64_to_int32(0xffff_ffff)", "=", v1790, "want", int32(-0x1)); ok = false }
	if v1791 != int32(0x1234) { fmt.Println("uint64_to_int32(0x1234)", "=", v1791, "want", int32(0x1234)); ok = false }
	if v1792 != int32(0x7fff) { fmt.Println("uint64_to_int32(0x7fff)", "=", v1792, "want", int32(0x7fff)); ok = false }
	if v1793 != int32(0x8000) { fmt.Println("uint64_to_int32(0x8000)", "=", v1793, "want", int32(0x8000)); ok = false }
	if v1794 != int32(0xffff) { fmt.Println("uint64_to_int32(0xffff)", "=", v1794, "want", int32(0xffff)); ok = false }
	if v1795 != int32(0x0) { fmt.Println("uint64_to_int32(0)", "=", v1795, "want", int32(0x0)); ok = false }
	if v1796 != int32(0x1) { fmt.Println("uint64_to_int32(1)", "=", v1796, "want", int32(0x1)); ok = false }
	if v1797 != int32(0x12) { fmt.Println("uint64_to_int32(0x12)", "=", v1797, "want", int32(0x12)); ok = false }
	if v1798 != int32(0x7f) { fmt.Println("uint64_to_int32(0x7f)", "=", v1798, "want", int32(0x7f)); ok = false }
	if v1799 != int32(0x80) { fmt.Println("uint64_to_int32(0x80)", "=", v1799, "want", int32(0x80)); ok = false }
	if v1800 != int32(0xff) { fmt.Println("uint64_to_int32(0xff)", "=", v1800, "want", int32(0xff)); ok = false }
	if v1801 != int64(0x1234567890) { fmt.Println("uint64_to_int64(0x12_3456_7890)", "=", v1801, "want", int64(0x1234567890)); ok = false }
	if v1802 != int64(0x7fffffffffffffff) { fmt.Println("uint64_to_int64(0x7fff_ffff_ffff_ffff)", "=", v1802, "want", int64(0x7fffffffffffffff)); ok = false }
	if v1803 != int64(-0x8000000000000000) { fmt.Println("uint64_to_int64(0x8000_0000_0000_0000)", "=", v1803, "want", int64(-0x8000000000000000)); ok = false }
	if v1804 != int64(-0x1) { fmt.Println("uint64_to_int64(0xffff_ffff_ffff_ffff)", "=", v1804, "want", int64(-0x1)); ok = false }
	if v1805 != int64(0x123456) { fmt.Println("uint64_to_int64(0x12_3456)", "=", v1805, "want", int64(0x123456)); ok = false }
	if v1806 != int64(0x7fffffff) { fmt.Println("uint64_to_int64(0x7fff_ffff)", "=", v1806, "want", int64(0x7fffffff)); ok = false }
	if v1807 != int64(0x80000000) { fmt.Println("uint64_to_int64(0x8000_0000)", "=", v1807, "want", int64(0x80000000)); ok = false }
	if v1808 != int64(0xffffffff) { fmt.Println("uint64_to_int64(0xffff_ffff)", "=", v1808, "want", int64(0xffffffff)); ok = false }
	if v1809 != int64(0x1234) { fmt.Println("uint64_to_int64(0x1234)", "=", v1809, "want", int64(0x1234)); ok = false }
	if v1810 != int64(0x7fff) { fmt.Println("uint64_to_int64(0x7fff)", "=", v1810, "want", int64(0x7fff)); ok = false }
	if v1811 != int64(0x8000) { fmt.Println("uint64_to_int64(0x8000)", "=", v1811, "want", int64(0x8000)); ok = false }
	if v1812 != int64(0xffff) { fmt.Println("uint64_to_int64(0xffff)", "=", v1812, "want", int64(0xffff)); ok = false }
	if v1813 != int64(0x0) { fmt.Println("uint64_to_int64(0)", "=", v1813, "want", int64(0x0)); ok = false }
	if v1814 != int64(0x1) { fmt.Println("uint64_to_int64(1)", "=", v1814, "want", int64(0x1)); ok = false }
	if v1815 != int64(0x12) { fmt.Println("uint64_to_int64(0x12)", "=", v1815, "want", int64(0x12)); ok = false }
	if v1816 != int64(0x7f) { fmt.Println("uint64_to_int64(0x7f)", "=", v1816, "want", int64(0x7f)); ok = false }
	if v1817 != int64(0x80) { fmt.Println("uint64_to_int64(0x80)", "=", v1817, "want", int64(0x80)); ok = false }
	if v1818 != int64(0xff) { fmt.Println("uint64_to_int64(0xff)", "=", v1818, "want", int64(0xff)); ok = false }
	if v1819 != uint(0x1234567890) { fmt.Println("uint64_to_uint(0x12_3456_7890)", "=", v1819, "want", uint(0x1234567890)); ok = false }
	if v1820 != uint(0x7fffffffffffffff) { fmt.Println("uint64_to_uint(0x7fff_ffff_ffff_ffff)", "=", v1820, "want", uint(0x7fffffffffffffff)); ok = false }
	if v1821 != uint(0x8000000000000000) { fmt.Println("uint64_to_uint(0x8000_0000_0000_0000)", "=", v1821, "want", uint(0x8000000000000000)); ok = false }
	if v1822 != uint(0xffffffffffffffff) { fmt.Println("uint64_to_uint(0xffff_ffff_ffff_ffff)", "=", v1822, "want", uint(0xffffffffffffffff)); ok = false }
	if v1823 != uint(0x123456) { fmt.Println("uint64_to_uint(0x12_3456)", "=", v1823, "want", uint(0x123456)); ok = false }
	if v1824 != uint(0x7fffffff) { fmt.Println("uint64_to_uint(0x7fff_ffff)", "=", v1824, "want", uint(0x7fffffff)); ok = false }
	if v1825 != uint(0x80000000) { fmt.Println("uint64_to_uint(0x8000_0000)", "=", v1825, "want", uint(0x80000000)); ok = false }
	if v1826 != uint(0xffffffff) { fmt.Println("uint64_to_uint(0xffff_ffff)", "=", v1826, "want", uint(0xffffffff)); ok = false }
	if v1827 != uint(0x1234) { fmt.Println("uint64_to_uint(0x1234)", "=", v1827, "want", uint(0x1234)); ok = false }
	if v1828 != uint(0x7fff) { fmt.Println("uint64_to_uint(0x7fff)", "=", v1828, "want", uint(0x7fff)); ok = false }
	if v1829 != uint(0x8000) { fmt.Println("uint64_to_uint(0x8000)", "=", v1829, "want", uint(0x8000)); ok = false }
	if v1830 != uint(0xffff) { fmt.Println("uint64_to_uint(0xffff)", "=", v1830, "want", uint(0xffff)); ok = false }
	if v1831 != uint(0x0) { fmt.Println("uint64_to_uint(0)", "=", v1831, "want", uint(0x0)); ok = false }
	if v1832 != uint(0x1) { fmt.Println("uint64_to_uint(1)", "=", v1832, "want", uint(0x1)); ok = false }
	if v1833 != uint(0x12) { fmt.Println("uint64_to_uint(0x12)", "=", v1833, "want", uint(0x12)); ok = false }
	if v1834 != uint(0x7f) { fmt.Println("uint64_to_uint(0x7f)", "=", v1834, "want", uint(0x7f)); ok = false }
	if v1835 != uint(0x80) { fmt.Println("uint64_to_uint(0x80)", "=", v1835, "want", uint(0x80)); ok = false }
	if v1836 != uint(0xff) { fmt.Println("uint64_to_uint(0xff)", "=", v1836, "want", uint(0xff)); ok = false }
	if v1837 != uint8(0x90) { fmt.Println("uint64_to_uint8(0x12_3456_7890)", "=", v1837, "want", uint8(0x90)); ok = false }
	if v1838 != uint8(0xff) { fmt.Println("uint64_to_uint8(0x7fff_ffff_ffff_ffff)", "=", v1838, "want", uint8(0xff)); ok = false }
	if v1839 != uint8(0x0) { fmt.Println("uint64_to_uint8(0x8000_0000_0000_0000)", "=", v1839, "want", uint8(0x0)); ok = false }
	if v1840 != uint8(0xff) { fmt.Println("uint64_to_uint8(0xffff_ffff_ffff_ffff)", "=", v1840, "want", uint8(0xff)); ok = false }
	if v1841 != uint8(0x56) { fmt.Println("uint64_to_uint8(0x12_3456)", "=", v1841, "want", uint8(0x56)); ok = false }
	if v1842 != uint8(0xff) { fmt.Println("uint64_to_uint8(0x7fff_ffff)", "=", v1842, "want", uint8(0xff)); ok = false }
	if v1843 != uint8(0x0) { fmt.Println("uint64_to_uint8(0x8000_0000)", "=", v1843, "want", uint8(0x0)); ok = false }
	if v1844 != uint8(0xff) { fmt.Println("uint64_to_uint8(0xffff_ffff)", "=", v1844, "want", uint8(0xff)); ok = false }
	if v1845 != uint8(0x34) { fmt.Println("uint64_to_uint8(0x1234)", "=", v1845, "want", uint8(0x34)); ok = false }
	if v1846 != uint8(0xff) { fmt.Println("uint64_to_uint8(0x7fff)", "=", v1846, "want", uint8(0xff)); ok = false }
	if v1847 != uint8(0x0) { fmt.Println("uint64_to_uint8(0x8000)", "=", v1847, "want", uint8(0x0)); ok = false }
	if v1848 != uint8(0xff) { fmt.Println("uint64_to_uint8(0xffff)", "=", v1848, "want", uint8(0xff)); ok = false }
	if v1849 != uint8(0x0) { fmt.Println("uint64_to_uint8(0)", "=", v1849, "want", uint8(0x0)); ok = false }
	if v1850 != uint8(0x1) { fmt.Println("uint64_to_uint8(1)", "=", v1850, "want", uint8(0x1)); ok = false }
	if v1851 != uint8(0x12) { fmt.Println("uint64_to_uint8(0x12)", "=", v1851, "want", uint8(0x12)); ok = false }
	if v1852 != uint8(0x7f) { fmt.Println("uint64_to_uint8(0x7f)", "=", v1852, "want", uint8(0x7f)); ok = false }
	if v1853 != uint8(0x80) { fmt.Println("uint64_to_uint8(0x80)", "=", v1853, "want", uint8(0x80)); ok = false }
	if v1854 != uint8(0xff) { fmt.Println("uint64_to_uint8(0xff)", "=", v1854, "want", uint8(0xff)); ok = false }
	if v1855 != uint16(0x7890) { fmt.Println("uint64_to_uint16(0x12_3456_7890)", "=", v1855, "want", uint16(0x7890)); ok = false }
	if v1856 != uint16(0xffff) { fmt.Println("uint64_to_uint16(0x7fff_ffff_ffff_ffff)", "=", v1856, "want", uint16(0xffff)); ok = false }
	if v1857 != uint16(0x0) { fmt.Println("uint64_to_uint16(0x8000_0000_0000_0000)", "=", v1857, "want", uint16(0x0)); ok = false }
	if v1858 != uint16(0xffff) { fmt.Println("uint64_to_uint16(0xffff_ffff_ffff_ffff)", "=", v1858, "want", uint16(0xffff)); ok = false }
	if v1859 != uint16(0x3456) { fmt.Println("uint64_to_uint16(0x12_3456)", "=", v1859, "want", uint16(0x3456)); ok = false }
	if v1860 != uint16(0xffff) { fmt.Println("uint64_to_uint16(0x7fff_ffff)", "=", v1860, "want", uint16(0xffff)); ok = false }
	if v1861 != uint16(0x0) { fmt.Println("uint64_to_uint16(0x8000_0000)", "=", v1861, "want", uint16(0x0)); ok = false }
	if v1862 != uint16(0xffff) { fmt.Println("uint64_to_uint16(0xffff_ffff)", "=", v1862, "want", uint16(0xffff)); ok = false }
	if v1863 != uint16(0x1234) { fmt.Println("uint64_to_uint16(0x1234)", "=", v1863, "want", uint16(0x1234)); ok = false }
	if v1864 != uint16(0x7fff) { fmt.Println("uint64_to_uint16(0x7fff)", "=", v1864, "want", uint16(0x7fff)); ok = false }
	if v1865 != uint16(0x8000) { fmt.Println("uint64_to_uint16(0x8000)", "=", v1865, "want", uint16(0x8000)); ok = false }
	if v1866 != uint16(0xffff) { fmt.Println("uint64_to_uint16(0xffff)", "=", v1866, "want", uint16(0xffff)); ok = false }
	if v1867 != uint16(0x0) { fmt.Println("uint64_to_uint16(0)", "=", v1867, "want", uint16(0x0)); ok = false }
	if v1868 != uint16(0x1) { fmt.Println("uint64_to_uint16(1)", "=", v1868, "want", uint16(0x1)); ok = false }
	if v1869 != uint16(0x12) { fmt.Println("uint64_to_uint16(0x12)", "=", v1869, "want", uint16(0x12)); ok = false }
	if v1870 != uint16(0x7f) { fmt.Println("uint64_to_uint16(0x7f)", "=", v1870, "want", uint16(0x7f)); ok = false }
	if v1871 != uint16(0x80) { fmt.Println("uint64_to_uint16(0x80)", "=", v1871, "want", uint16(0x80)); ok = false }
	if v1872 != uint16(0xff) { fmt.Println("uint64_to_uint16(0xff)", "=", v1872, "want", uint16(0xff)); ok = false }
	if v1873 != uint32(0x34567890) { fmt.Println("uint64_to_uint32(0x12_3456_7890)", "=", v1873, "want", uint32(0x34567890)); ok = false }
	if v1874 != uint32(0xffffffff) { fmt.Println("uint64_to_uint32(0x7fff_ffff_ffff_ffff)", "=", v1874, "want", uint32(0xffffffff)); ok = false }
	if v1875 != uint32(0x0) { fmt.Println("uint64_to_uint32(0x8000_0000_0000_0000)", "=", v1875, "want", uint32(0x0)); ok = false }
	if v1876 != uint32(0xffffffff) { fmt.Println("uint64_to_uint32(0xffff_ffff_ffff_ffff)", "=", v1876, "want", uint32(0xffffffff)); ok = false }
	if v1877 != uint32(0x123456) { fmt.Println("uint64_to_uint32(0x12_3456)", "=", v1877, "want", uint32(0x123456)); ok = false }
	if v1878 != uint32(0x7fffffff) { fmt.Println("uint64_to_uint32(0x7fff_ffff)", "=", v1878, "want", uint32(0x7fffffff)); ok = false }
	if v1879 != uint32(0x80000000) { fmt.Println("uint64_to_uint32(0x8000_0000)", "=", v1879, "want", uint32(0x80000000)); ok = false }
	if v1880 != uint32(0xffffffff) { fmt.Println("uint64_to_uint32(0xffff_ffff)", "=", v1880, "want", uint32(0xffffffff)); ok = false }
	if v1881 != uint32(0x1234) { fmt.Println("uint64_to_uint32(0x1234)", "=", v1881, "want", uint32(0x1234)); ok = false }
	if v1882 != uint32(0x7fff) { fmt.Println("uint64_to_uint32(0x7fff)", "=", v1882, "want", uint32(0x7fff)); ok = false }
	if v1883 != uint32(0x8000) { fmt.Println("uint64_to_uint32(0x8000)", "=", v1883, "want", uint32(0x8000)); ok = false }
	if v1884 != uint32(0xffff) { fmt.Println("uint64_to_uint32(0xffff)", "=", v1884, "want", uint32(0xffff)); ok = false }
	if v1885 != uint32(0x0) { fmt.Println("uint64_to_uint32(0)", "=", v1885, "want", uint32(0x0)); ok = false }
	if v1886 != uint32(0x1) { fmt.Println("uint64_to_uint32(1)", "=", v1886, "want", uint32(0x1)); ok = false }
	if v1887 != uint32(0x12) { fmt.Println("uint64_to_uint32(0x12)", "=", v1887, "want", uint32(0x12)); ok = false }
	if v1888 != uint32(0x7f) { fmt.Println("uint64_to_uint32(0x7f)", "=", v1888, "want", uint32(0x7f)); ok = false }
	if v1889 != uint32(0x80) { fmt.Println("uint64_to_uint32(0x80)", "=", v1889, "want", uint32(0x80)); ok = false }
	if v1890 != uint32(0xff) { fmt.Println("uint64_to_uint32(0xff)", "=", v1890, "want", uint32(0xff)); ok = false }
	if v1891 != uint64(0x1234567890) { fmt.Println("uint64_to_uint64(0x12_3456_7890)", "=", v1891, "want", uint64(0x1234567890)); ok = false }
	if v1892 != uint64(0x7fffffffffffffff) { fmt.Println("uint64_to_uint64(0x7fff_ffff_ffff_ffff)", "=", v1892, "want", uint64(0x7fffffffffffffff)); ok = false }
	if v1893 != uint64(0x8000000000000000) { fmt.Println("uint64_to_uint64(0x8000_0000_0000_0000)", "=", v1893, "want", uint64(0x8000000000000000)); ok = false }
	if v1894 != uint64(0xffffffffffffffff) { fmt.Println("uint64_to_uint64(0xffff_ffff_ffff_ffff)", "=", v1894, "want", uint64(0xffffffffffffffff)); ok = false }
	if v1895 != uint64(0x123456) { fmt.Println("uint64_to_uint64(0x12_3456)", "=", v1895, "want", uint64(0x123456)); ok = false }
	if v1896 != uint64(0x7fffffff) { fmt.Println("uint64_to_uint64(0x7fff_ffff)", "=", v1896, "want", uint64(0x7fffffff)); ok = false }
	if v1897 != uint64(0x80000000) { fmt.Println("uint64_to_uint64(0x8000_0000)", "=", v1897, "want", uint64(0x80000000)); ok = false }
	if v1898 != uint64(0xffffffff) { fmt.Println("uint64_to_uint64(0xffff_ffff)", "=", v1898, "want", uint64(0xffffffff)); ok = false }
	if v1899 != uint64(0x1234) { fmt.Println("uint64_to_uint64(0x1234)", "=", v1899, "want", uint64(0x1234)); ok = false }
	if v1900 != uint64(0x7fff) { fmt.Println("uint64_to_uint64(0x7fff)", "=", v1900, "want", uint64(0x7fff)); ok = false }
	if v1901 != uint64(0x8000) { fmt.Println("uint64_to_uint64(0x8000)", "=", v1901, "want", uint64(0x8000)); ok = false }
	if v1902 != uint64(0xffff) { fmt.Println("uint64_to_uint64(0xffff)", "=", v1902, "want", uint64(0xffff)); ok = false }
	if v1903 != uint64(0x0) { fmt.Println("uint64_to_uint64(0)", "=", v1903, "want", uint64(0x0)); ok = false }
	if v1904 != uint64(0x1) { fmt.Println("uint64_to_uint64(1)", "=", v1904, "want", uint64(0x1)); ok = false }
	if v1905 != uint64(0x12) { fmt.Println("uint64_to_uint64(0x12)", "=", v1905, "want", uint64(0x12)); ok = false }
	if v1906 != uint64(0x7f) { fmt.Println("uint64_to_uint64(0x7f)", "=", v1906, "want", uint64(0x7f)); ok = false }
	if v1907 != uint64(0x80) { fmt.Println("uint64_to_uint64(0x80)", "=", v1907, "want", uint64(0x80)); ok = false }
	if v1908 != uint64(0xff) { fmt.Println("uint64_to_uint64(0xff)", "=", v1908, "want", uint64(0xff)); ok = false }
	if v1909 != uintptr(0x1234567890) { fmt.Println("uint64_to_uintptr(0x12_3456_7890)", "=", v1909, "want", uintptr(0x1234567890)); ok = false }
	if v1910 != uintptr(0x7fffffffffffffff) { fmt.Println("uint64_to_uintptr(0x7fff_ffff_ffff_ffff)", "=", v1910, "want", uintptr(0x7fffffffffffffff)); ok = false }
	if v1911 != uintptr(0x8000000000000000) { fmt.Println("uint64_to_uintptr(0x8000_0000_0000_0000)", "=", v1911, "want", uintptr(0x8000000000000000)); ok = false }
	if v1912 != uintptr(0xffffffffffffffff) { fmt.Println("uint64_to_uintptr(0xffff_ffff_ffff_ffff)", "=", v1912, "want", uintptr(0xffffffffffffffff)); ok = false }
	if v1913 != uintptr(0x123456) { fmt.Println("uint64_to_uintptr(0x12_3456)", "=", v1913, "want", uintptr(0x123456)); ok = false }
	if v1914 != uintptr(0x7fffffff) { fmt.Println("uint64_to_uintptr(0x7fff_ffff)", "=", v1914, "want", uintptr(0x7fffffff)); ok = false }
	if v1915 != uintptr(0x80000000) { fmt.Println("uint64_to_uintptr(0x8000_0000)", "=", v1915, "want", uintptr(0x80000000)); ok = false }
	if v1916 != uintptr(0xffffffff) { fmt.Println("uint64_to_uintptr(0xffff_ffff)", "=", v1916, "want", uintptr(0xffffffff)); ok = false }
	if v1917 != uintptr(0x1234) { fmt.Println("uint64_to_uintptr(0x1234)", "=", v1917, "want", uintptr(0x1234)); ok = false }
	if v1918 != uintptr(0x7fff) { fmt.Println("uint64_to_uintptr(0x7fff)", "=", v1918, "want", uintptr(0x7fff)); ok = false }
	if v1919 != uintptr(0x8000) { fmt.Println("uint64_to_uintptr(0x8000)", "=", v1919, "want", uintptr(0x8000)); ok = false }
	if v1920 != uintptr(0xffff) { fmt.Println("uint64_to_uintptr(0xffff)", "=", v1920, "want", uintptr(0xffff)); ok = false }
	if v1921 != uintptr(0x0) { fmt.Println("uint64_to_uintptr(0)", "=", v1921, "want", uintptr(0x0)); ok = false }
	if v1922 != uintptr(0x1) { fmt.Println("uint64_to_uintptr(1)", "=", v1922, "want", uintptr(0x1)); ok = false }
	if v1923 != uintptr(0x12) { fmt.Println("uint64_to_uintptr(0x12)", "=", v1923, "want", uintptr(0x12)); ok = false }
	if v1924 != uintptr(0x7f) { fmt.Println("uint64_to_uintptr(0x7f)", "=", v1924, "want", uintptr(0x7f)); ok = false }
	if v1925 != uintptr(0x80) { fmt.Println("uint64_to_uintptr(0x80)", "=", v1925, "want", uintptr(0x80)); ok = false }
	if v1926 != uintptr(0xff) { fmt.Println("uint64_to_uintptr(0xff)", "=", v1926, "want", uintptr(0xff)); ok = false }
	if v1927 != float32(7.8187495424e+10) { fmt.Println("uint64_to_float32(0x12_3456_7890)", "=", v1927, "want", float32(7.8187495424e+10)); ok = false }
	if v1928 != float32(9.223372036854776e+18) { fmt.Println("uint64_to_float32(0x7fff_ffff_ffff_ffff)", "=", v1928, "want", float32(9.223372036854776e+18)); ok = false }
	if v1929 != float32(9.223372036854776e+18) { fmt.Println("uint64_to_float32(0x8000_0000_0000_0000)", "=", v1929, "want", float32(9.223372036854776e+18)); ok = false }
	if v1930 != float32(1.8446744073709552e+19) { fmt.Println("uint64_to_float32(0xffff_ffff_ffff_ffff)", "=", v1930, "want", float32(1.8446744073709552e+19)); ok = false }
	if v1931 != float32(1.193046e+06) { fmt.Println("uint64_to_float32(0x12_3456)", "=", v1931, "want", float32(1.193046e+06)); ok = false }
	if v1932 != float32(2.147483648e+09) { fmt.Println("uint64_to_float32(0x7fff_ffff)", "=", v1932, "want", float32(2.147483648e+09)); ok = false }
	if v1933 != float32(2.147483648e+09) { fmt.Println("uint64_to_float32(0x8000_0000)", "=", v1933, "want", float32(2.147483648e+09)); ok = false }
	if v1934 != float32(4.294967296e+09) { fmt.Println("uint64_to_float32(0xffff_ffff)", "=", v1934, "want", float32(4.294967296e+09)); ok = false }
	if v1935 != float32(4660) { fmt.Println("uint64_to_float32(0x1234)", "=", v1935, "want", float32(4660)); ok = false }
	if v1936 != float32(32767) { fmt.Println("uint64_to_float32(0x7fff)", "=", v1936, "want", float32(32767)); ok = false }
	if v1937 != float32(32768) { fmt.Println("uint64_to_float32(0x8000)", "=", v1937, "want", float32(32768)); ok = false }
	if v1938 != float32(65535) { fmt.Println("uint64_to_float32(0xffff)", "=", v1938, "want", float32(65535)); ok = false }
	if v1939 != float32(0) { fmt.Println("uint64_to_float32(0)", "=", v1939, "want", float32(0)); ok = false }
	if v1940 != float32(1) { fmt.Println("uint64_to_float32(1)", "=", v1940, "want", float32(1)); ok = false }
	if v1941 != float32(18) { fmt.Println("uint64_to_float32(0x12)", "=", v1941, "want", float32(18)); ok = false }
	if v1942 != float32(127) { fmt.Println("uint64_to_float32(0x7f)", "=", v1942, "want", float32(127)); ok = false }
	if v1943 != float32(128) { fmt.Println("uint64_to_float32(0x80)", "=", v1943, "want", float32(128)); ok = false }
	if v1944 != float32(255) { fmt.Println("uint64_to_float32(0xff)", "=", v1944, "want", float32(255)); ok = false }
	if v1945 != float64(7.818749352e+10) { fmt.Println("uint64_to_float64(0x12_3456_7890)", "=", v1945, "want", float64(7.818749352e+10)); ok = false }
	if v1946 != float64(9.223372036854776e+18) { fmt.Println("uint64_to_float64(0x7fff_ffff_ffff_ffff)", "=", v1946, "want", float64(9.223372036854776e+18)); ok = false }
	if v1947 != float64(9.223372036854776e+18) { fmt.Println("uint64_to_float64(0x8000_0000_0000_0000)", "=", v1947, "want", float64(9.223372036854776e+18)); ok = false }
	if v1948 != float64(1.8446744073709552e+19) { fmt.Println("uint64_to_float64(0xffff_ffff_ffff_ffff)", "=", v1948, "want", float64(1.8446744073709552e+19)); ok = false }
	if v1949 != float64(1.193046e+06) { fmt.Println("uint64_to_float64(0x12_3456)", "=", v1949, "want", float64(1.193046e+06)); ok = false }
	if v1950 != float64(2.147483647e+09) { fmt.Println("uint64_to_float64(0x7fff_ffff)", "=", v1950, "want", float64(2.147483647e+09)); ok = false }
	if v1951 != float64(2.147483648e+09) { fmt.Println("uint64_to_float64(0x8000_0000)", "=", v1951, "want", float64(2.147483648e+09)); ok = false }
	if v1952 != float64(4.294967295e+09) { fmt.Println("uint64_to_float64(0xffff_ffff)", "=", v1952, "want", float64(4.294967295e+09)); ok = false }
	if v1953 != float64(4660) { fmt.Println("uint64_to_float64(0x1234)", "=", v1953, "want", float64(4660)); ok = false }
	if v1954 != float64(32767) { fmt.Println("uint64_to_float64(0x7fff)", "=", v1954, "want", float64(32767)); ok = false }
	if v1955 != float64(32768) { fmt.Println("uint64_to_float64(0x8000)", "=", v1955, "want", float64(32768)); ok = false }
	if v1956 != float64(65535) { fmt.Println("uint64_to_float64(0xffff)", "=", v1956, "want", float64(65535)); ok = false }
	if v1957 != float64(0) { fmt.Println("uint64_to_float64(0)", "=", v1957, "want", float64(0)); ok = false }
	if v1958 != float64(1) { fmt.Println("uint64_to_float64(1)", "=", v1958, "want", float64(1)); ok = false }
	if v1959 != float64(18) { fmt.Println("uint64_to_float64(0x12)", "=", v1959, "want", float64(18)); ok = false }
	if v1960 != float64(127) { fmt.Println("uint64_to_float64(0x7f)", "=", v1960, "want", float64(127)); ok = false }
	if v1961 != float64(128) { fmt.Println("uint64_to_float64(0x80)", "=", v1961, "want", float64(128)); ok = false }
	if v1962 != float64(255) { fmt.Println("uint64_to_float64(0xff)", "=", v1962, "want", float64(255)); ok = false }
	if v1963 != int(0x1234567890) { fmt.Println("uintptr_to_int(0x12_3456_7890)", "=", v1963, "want", int(0x1234567890)); ok = false }
	if v1964 != int(0x7fffffffffffffff) { fmt.Println("uintptr_to_int(0x7fff_ffff_ffff_ffff)", "=", v1964, "want", int(0x7fffffffffffffff)); ok = false }
	if v1965 != int(-0x8000000000000000) { fmt.Println("uintptr_to_int(0x8000_0000_0000_0000)", "=", v1965, "want", int(-0x8000000000000000)); ok = false }
	if v1966 != int(-0x1) { fmt.Println("uintptr_to_int(0xffff_ffff_ffff_ffff)", "=", v1966, "want", int(-0x1)); ok = false }
	if v1967 != int(0x123456) { fmt.Println("uintptr_to_int(0x12_3456)", "=", v1967, "want", int(0x123456)); ok = false }
	if v1968 != int(0x7fffffff) { fmt.Println("uintptr_to_int(0x7fff_ffff)", "=", v1968, "want", int(0x7fffffff)); ok = false }
	if v1969 != int(0x80000000) { fmt.Println("uintptr_to_int(0x8000_0000)", "=", v1969, "want", int(0x80000000)); ok = false }
	if v1970 != int(0xffffffff) { fmt.Println("uintptr_to_int(0xffff_ffff)", "=", v1970, "want", int(0xffffffff)); ok = false }
	if v1971 != int(0x1234) { fmt.Println("uintptr_to_int(0x1234)", "=", v1971, "want", int(0x1234)); ok = false }
	if v1972 != int(0x7fff) { fmt.Println("uintptr_to_int(0x7fff)", "=", v1972, "want", int(0x7fff)); ok = false }
	if v1973 != int(0x8000) { fmt.Println("uintptr_to_int(0x8000)", "=", v1973, "want", int(0x8000)); ok = false }
	if v1974 != int(0xffff) { fmt.Println("uintptr_to_int(0xffff)", "=", v1974, "want", int(0xffff)); ok = false }
	if v1975 != int(0x0) { fmt.Println("uintptr_to_int(0)", "=", v1975, "want", int(0x0)); ok = false }
	if v1976 != int(0x1) { fmt.Println("uintptr_to_int(1)", "=", v1976, "want", int(0x1)); ok = false }
	if v1977 != int(0x12) { fmt.Println("uintptr_to_int(0x12)", "=", v1977, "want", int(0x12)); ok = false }
	if v1978 != int(0x7f) { fmt.Println("uintptr_to_int(0x7f)", "=", v1978, "want", int(0x7f)); ok = false }
	if v1979 != int(0x80) { fmt.Println("uintptr_to_int(0x80)", "=", v1979, "want", int(0x80)); ok = false }
	if v1980 != int(0xff) { fmt.Println("uintptr_to_int(0xff)", "=", v1980, "want", int(0xff)); ok = false }
	if v1981 != int8(-0x70) { fmt.Println("uintptr_to_int8(0x12_3456_7890)", "=", v1981, "want", int8(-0x70)); ok = false }
	if v1982 != int8(-0x1) { fmt.Println("uintptr_to_int8(0x7fff_ffff_ffff_ffff)", "=", v1982, "want", int8(-0x1)); ok = false }
	if v1983 != int8(0x0) { fmt.Println("uintptr_to_int8(0x8000_0000_0000_0000)", "=", v1983, "want", int8(0x0)); ok = false }
	if v1984 != int8(-0x1) { fmt.Println("uintptr_to_int8(0xffff_ffff_ffff_ffff)", "=", v1984, "want", int8(-0x1)); ok = false }
	if v1985 != int8(0x56) { fmt.Println("uintptr_to_int8(0x12_3456)", "=", v1985, "want", int8(0x56)); ok = false }
	if v1986 != int8(-0x1) { fmt.Println("uintptr_to_int8(0x7fff_ffff)", "=", v1986, "want", int8(-0x1)); ok = false }
	if v1987 != int8(0x0) { fmt.Println("uintptr_to_int8(0x8000_0000)", "=", v1987, "want", int8(0x0)); ok = false }
	if v1988 != int8(-0x1) { fmt.Println("uintptr_to_int8(0xffff_ffff)", "=", v1988, "want", int8(-0x1)); ok = false }
	if v1989 != int8(0x34) { fmt.Println("uintptr_to_int8(0x1234)", "=", v1989, "want", int8(0x34)); ok = false }
	if v1990 != int8(-0x1) { fmt.Println("uintptr_to_int8(0x7fff)", "=", v1990, "want", int8(-0x1)); ok = false }
	if v1991 != int8(0x0) { fmt.Println("uintptr_to_int8(0x8000)", "=", v1991, "want", int8(0x0)); ok = false }
	if v1992 != int8(-0x1) { fmt.Println("uintptr_to_int8(0xffff)", "=", v1992, "want", int8(-0x1)); ok = false }
	if v1993 != int8(0x0) { fmt.Println("uintptr_to_int8(0)", "=", v1993, "want", int8(0x0)); ok = false }
	if v1994 != int8(0x1) { fmt.Println("uintptr_to_int8(1)", "=", v1994, "want", int8(0x1)); ok = false }
	if v1995 != int8(0x12) { fmt.Println("uintptr_to_int8(0x12)", "=", v1995, "want", int8(0x12)); ok = false }
	if v1996 != int8(0x7f) { fmt.Println("uintptr_to_int8(0x7f)", "=", v1996, "want", int8(0x7f)); ok = false }
	if v1997 != int8(-0x80) { fmt.Println("uintptr_to_int8(0x80)", "=", v1997, "want", int8(-0x80)); ok = false }
	if v1998 != int8(-0x1) { fmt.Println("uintptr_to_int8(0xff)", "=", v1998, "want", int8(-0x1)); ok = false }
	if v1999 != int16(0x7890) { fmt.Println("uintptr_to_int16(0x12_3456_7890)", "=", v1999, "want", int16(0x7890)); ok = false }
	if v2000 != int16(-0x1) { fmt.Println("uintptr_to_int16(0x7fff_ffff_ffff_ffff)", "=", v2000, "want", int16(-0x1)); ok = false }
	if v2001 != int16(0x0) { fmt.Println("uintptr_to_int16(0x8000_0000_0000_0000)", "=", v2001, "want", int16(0x0)); ok = false }
	if v2002 != int16(-0x1) { fmt.Println("uintptr_to_int16(0xffff_ffff_ffff_ffff)", "=", v2002, "want", int16(-0x1)); ok = false }
	if v2003 != int16(0x3456) { fmt.Println("uintptr_to_int16(0x12_3456)", "=", v2003, "want", int16(0x3456)); ok = false }
	if v2004 != int16(-0x1) { fmt.Println("uintptr_to_int16(0x7fff_ffff)", "=", v2004, "want", int16(-0x1)); ok = false }
	if v2005 != int16(0x0) { fmt.Println("uintptr_to_int16(0x8000_0000)", "=", v2005, "want", int16(0x0)); ok = false }
	if v2006 != int16(-0x1) { fmt.Println("uintptr_to_int16(0xffff_ffff)", "=", v2006, "want", int16(-0x1)); ok = false }
	if v2007 != int16(0x1234) { fmt.Println("uintptr_to_int16(0x1234)", "=", v2007, "want", int16(0x1234)); ok = false }
	if v2008 != int16(0x7fff) { fmt.Println("uintptr_to_int16(0x7fff)", "=", v2008, "want", int16(0x7fff)); ok = false }
	if v2009 != int16(-0x8000) { fmt.Println("uintptr_to_int16(0x8000)", "=", v2009, "want", int16(-0x8000)); ok = false }
	if v2010 != int16(-0x1) { fmt.Println("uintptr_to_int16(0xffff)", "=", v2010, "want", int16(-0x1)); ok = false }
	if v2011 != int16(0x0) { fmt.Println("uintptr_to_int16(0)", "=", v2011, "want", int16(0x0)); ok = false }
	if v2012 != int16(0x1) { fmt.Println("uintptr_to_int16(1)", "=", v2012, "want", int16(0x1)); ok = false }
	if v2013 != int16(0x12) { fmt.Println("uintptr_to_int16(0x12)", "=", v2013, "want", int16(0x12)); ok = false }
	if v2014 != int16(0x7f) { fmt.Println("uintptr_to_int16(0x7f)", "=", v2014, "want", int16(0x7f)); ok = false }
	if v2015 != int16(0x80) { fmt.Println("uintptr_to_int16(0x80)", "=", v2015, "want", int16(0x80)); ok = false }
	if v2016 != int16(0xff) { fmt.Println("uintptr_to_int16(0xff)", "=", v2016, "want", int16(0xff)); ok = false }
	if v2017 != int32(0x34567890) { fmt.Println("uintptr_to_int32(0x12_3456_7890)", "=", v2017, "want", int32(0x34567890)); ok = false }
	if v2018 != int32(-0x1) { fmt.Println("uintptr_to_int32(0x7fff_ffff_ffff_ffff)", "=", v2018, "want", int32(-0x1)); ok = false }
	if v2019 != int32(0x0) { fmt.Println("uintptr_to_int32(0x8000_0000_0000_0000)", "=", v2019, "want", int32(0x0)); ok = false }
	if v2020 != int32(-0x1) { fmt.Println("uintptr_to_int32(0xffff_ffff_ffff_ffff)", "=", v2020, "want", int32(-0x1)); ok = false }
	if v2021 != int32(0x123456) { fmt.Println("uintptr_to_int32(0x12_3456)", "=", v2021, "want", int32(0x123456)); ok = false }
	if v2022 != int32(0x7fffffff) { fmt.Println("uintptr_to_int32(0x7fff_ffff)", "=", v2022, "want", int32(0x7fffffff)); ok = false }
	if v2023 != int32(-0x80000000) { fmt.Println("uintptr_to_int32(0x8000_0000)", "=", v2023, "want", int32(-0x80000000)); ok = false }
	if v2024 != int32(-0x1) { fmt.Println("uintptr_to_int32(0xffff_ffff)", "=", v2024, "want", int32(-0x1)); ok = false }
	if v2025 != int32(0x1234) { fmt.Println("uintptr_to_int32(0x1234)", "=", v2025, "want", int32(0x1234)); ok = false }
	if v2026 != int32(0x7fff) { fmt.Println("uintptr_to_int32(0x7fff)", "=", v2026, "want", int32(0x7fff)); ok = false }
	if v2027 != int32(0x8000) { fmt.Println("uintptr_to_int32(0x8000)", "=", v2027, "want", int32(0x8000)); ok = false }
	if v2028 != int32(0xffff) { fmt.Println("uintptr_to_int32(0xffff)", "=", v2028, "want", int32(0xffff)); ok = false }
	if v2029 != int32(0x0) { fmt.Println("uintptr_to_int32(0)", "=", v2029, "want", int32(0x0)); ok = false }
	if v2030 != int32(0x1) { fmt.Println("uintptr_to_int32(1)", "=", v2030, "want", int32(0x1)); ok = false }
	if v2031 != int32(0x12) { fmt.Println("uintptr_to_int32(0x12)", "=", v2031, "want", int32(0x12)); ok = false }
	if v2032 != int32(0x7f) { fmt.Println("uintptr_to_int32(0x7f)", "=", v2032, "want", int32(0x7f)); ok = false }
	if v2033 != int32(0x80) { fmt.Println("uintptr_to_int32(0x80)", "=", v2033, "want", int32(0x80)); ok = false }
	if v2034 != int32(0xff) { fmt.Println("uintptr_to_int32(0xff)", "=", v2034, "want", int32(0xff)); ok = false }
	if v2035 != int64(0x1234567890) { fmt.Println("uintptr_to_int64(0x12_3456_7890)", "=", v2035, "want", int64(0x1234567890)); ok = false }
	if v2036 != int64(0x7fffffffffffffff) { fmt.Println("uintptr_to_int64(0x7fff_ffff_ffff_ffff)", "=", v2036, "want", int64(0x7fffffffffffffff)); ok = false }
	if v2037 != int64(-0x8000000000000000) { fmt.Println("uintptr_to_int64(0x8000_0000_0000_0000)", "=", v2037, "want", int64(-0x8000000000000000)); ok = false }
	if v2038 != int64(-0x1) { fmt.Println("uintptr_to_int64(0xffff_ffff_ffff_ffff)", "=", v2038, "want", int64(-0x1)); ok = false }
	if v2039 != int64(0x123456) { fmt.Println("uintptr_to_int64(0x12_3456)", "=", v2039, "want", int64(0x123456)); ok = false }
	if v2040 != int64(0x7fffffff) { fmt.Println("uintptr_to_int64(0x7fff_ffff)", "=", v2040, "want", int64(0x7fffffff)); ok = false }
	if v2041 != int64(0x80000000) { fmt.Println("uintptr_to_int64(0x8000_0000)", "=", v2041, "want", int64(0x80000000)); ok = false }
	if v2042 != int64(0xffffffff) { fmt.Println("uintptr_to_int64(0xffff_ffff)", "=", v2042, "want", int64(0xffffffff)); ok = false }
	if v2043 != int64(0x1234) { fmt.Println("uintptr_to_int64(0x1234)", "=", v2043, "want", int64(0x1234)); ok = false }
	if v2044 != int64(0x7fff) { fmt.Println("uintptr_to_int64(0x7fff)", "=", v2044, "want", int64(0x7fff)); ok = false }
	if v2045 != int64(0x8000) { fmt.Println("uintptr_to_int64(0x8000)", "=", v2045, "want", int64(0x8000)); ok = false }
	if v2046 != int64(0xffff) { fmt.Println("uintptr_to_int64(0xffff)", "=", v2046, "want", int64(0xffff)); ok = false }
	if v2047 != int64(0x0) { fmt.Println("uintptr_to_int64(0)", "=", v2047, "want", int64(0x0)); ok = false }
	if v2048 != int64(0x1) { fmt.Println("uintptr_to_int64(1)", "=", v2048, "want", int64(0x1)); ok = false }
	if v2049 != int64(0x12) { fmt.Println("uintptr_to_int64(0x12)", "=", v2049, "want", int64(0x12)); ok = false }
	if v2050 != int64(0x7f) { fmt.Println("uintptr_to_int64(0x7f)", "=", v2050, "want", int64(0x7f)); ok = false }
	if v2051 != int64(0x80) { fmt.Println("uintptr_to_int64(0x80)", "=", v2051, "want", int64(0x80)); ok = false }
	if v2052 != int64(0xff) { fmt.Println("uintptr_to_int64(0xff)", "=", v2052, "want", int64(0xff)); ok = false }
	if v2053 != uint(0x1234567890) { fmt.Println("uintptr_to_uint(0x12_3456_7890)", "=", v2053, "want", uint(0x1234567890)); ok = false }
	if v2054 != uint(0x7fffffffffffffff) { fmt.Println("uintptr_to_uint(0x7fff_ffff_ffff_ffff)", "=", v2054, "want", uint(0x7fffffffffffffff)); ok = false }
	if v2055 != uint(0x8000000000000000) { fmt.Println("uintptr_to_uint(0x8000_0000_0000_0000)", "=", v2055, "want", uint(0x8000000000000000)); ok = false }
	if v2056 != uint(0xffffffffffffffff) { fmt.Println("uintptr_to_uint(0xffff_ffff_ffff_ffff)", "=", v2056, "want", uint(0xffffffffffffffff)); ok = false }
	if v2057 != uint(0x123456) { fmt.Println("uintptr_to_uint(0x12_3456)", "=", v2057, "want", uint(0x123456)); ok = false }
	if v2058 != uint(0x7fffffff) { fmt.Println("uintptr_to_uint(0x7fff_ffff)", "=", v2058, "want", uint(0x7fffffff)); ok = false }
	if v2059 != uint(0x80000000) { fmt.Println("uintptr_to_uint(0x8000_0000)", "=", v2059, "want", uint(0x80000000)); ok = false }
	if v2060 != uint(0xffffffff) { fmt.Println("uintptr_to_uint(0xffff_ffff)", "=", v2060, "want", uint(0xffffffff)); ok = false }
	if v2061 != uint(0x1234) { fmt.Println("uintptr_to_uint(0x1234)", "=", v2061, "want", uint(0x1234)); ok = false }
	if v2062 != uint(0x7fff) { fmt.Println("uintptr_to_uint(0x7fff)", "=", v2062, "want", uint(0x7fff)); ok = false }
	if v2063 != uint(0x8000) { fmt.Println("uintptr_to_uint(0x8000)", "=", v2063, "want", uint(0x8000)); ok = false }
	if v2064 != uint(0xffff) { fmt.Println("uintptr_to_uint(0xffff)", "=", v2064, "want", uint(0xffff)); ok = false }
	if v2065 != uint(0x0) { fmt.Println("uintptr_to_uint(0)", "=", v2065, "want", uint(0x0)); ok = false }
	if v2066 != uint(0x1) { fmt.Println("uintptr_to_uint(1)", "=", v2066, "want", uint(0x1)); ok = false }
	if v2067 != uint(0x12) { fmt.Println("uintptr_to_uint(0x12)", "=", v2067, "want", uint(0x12)); ok = false }
	if v2068 != uint(0x7f) { fmt.Println("uintptr_to_uint(0x7f)", "=", v2068, "want", uint(0x7f)); ok = false }
	if v2069 != uint(0x80) { fmt.Println("uintptr_to_uint(0x80)", "=", v2069, "want", uint(0x80)); ok = false }
	if v2070 != uint(0xff) { fmt.Println("uintptr_to_uint(0xff)", "=", v2070, "want", uint(0xff)); ok = false }
	if v2071 != uint8(0x90) { fmt.Println("uintptr_to_uint8(0x12_3456_7890)", "=", v2071, "want", uint8(0x90)); ok = false }
	if v2072 != uint8(0xff) { fmt.Println("uintptr_to_uint8(0x7fff_ffff_ffff_ffff)", "=", v2072, "want", uint8(0xff)); ok = false }
	if v2073 != uint8(0x0) { fmt.Println("uintptr_to_uint8(0x8000_0000_0000_0000)", "=", v2073, "want", uint8(0x0)); ok = false }
	if v2074 != uint8(0xff) { fmt.Println("uintptr_to_uint8(0xffff_ffff_ffff_ffff)", "=", v2074, "want", uint8(0xff)); ok = false }
	if v2075 != uint8(0x56) { fmt.Println("uintptr_to_uint8(0x12_3456)", "=", v2075, "want", uint8(0x56)); ok = false }
	if v2076 != uint8(0xff) { fmt.Println("uintptr_to_uint8(0x7fff_ffff)", "=", v2076, "want", uint8(0xff)); ok = false }
	if v2077 != uint8(0x0) { fmt.Println("uintptr_to_uint8(0x8000_0000)", "=", v2077, "want", uint8(0x0)); ok = false }
	if v2078 != uint8(0xff) { fmt.Println("uintptr_to_uint8(0xffff_ffff)", "=", v2078, "want", uint8(0xff)); ok = false }
	if v2079 != uint8(0x34) { fmt.Println("uintptr_to_uint8(0x1234)", "=", v2079, "want", uint8(0x34)); ok = false }
	if v2080 != uint8(0xff) { fmt.Println("uintptr_to_uint8(0x7fff)", "=", v2080, "want", uint8(0xff)); ok = false }
	if v2081 != uint8(0x0) { fmt.Println("uintptr_to_uint8(0x8000)", "=", v2081, "want", uint8(0x0)); ok = false }
	if v2082 != uint8(0xff) { fmt.Println("uintptr_to_uint8(0xffff)", "=", v2082, "want", uint8(0xff)); ok = false }
	if v2083 != uint8(0x0) { fmt.Println("uintptr_to_uint8(0)", "=", v2083, "want", uint8(0x0)); ok = false }
	if v2084 != uint8(0x1) { fmt.Println("uintptr_to_uint8(1)", "=", v2084, "want", uint8(0x1)); ok = false }
	if v2085 != uint8(0x12) { fmt.Println("uintptr_to_uint8(0x12)", "=", v2085, "want", uint8(0x12)); ok = false }
	if v2086 != uint8(0x7f) { fmt.Println("uintptr_to_uint8(0x7f)", "=", v2086, "want", uint8(0x7f)); ok = false }
	if v2087 != uint8(0x80) { fmt.Println("uintptr_to_uint8(0x80)", "=", v2087, "want", uint8(0x80)); ok = false }
	if v2088 != uint8(0xff) { fmt.Println("uintptr_to_uint8(0xff)", "=", v2088, "want", uint8(0xff)); ok = false }
	if v2089 != uint16(0x7890) { fmt.Println("uintptr_to_uint16(0x12_3456_7890)", "=", v2089, "want", uint16(0x7890)); ok = false }
	if v2090 != uint16(0xffff) { fmt.Println("uintptr_to_uint16(0x7fff_ffff_ffff_ffff)", "=", v2090, "want", uint16(0xffff)); ok = false }
	if v2091 != uint16(0x0) { fmt.Println("uintptr_to_uint16(0x8000_0000_0000_0000)", "=", v2091, "want", uint16(0x0)); ok = false }
	if v2092 != uint16(0xffff) { fmt.Println("uintptr_to_uint16(0xffff_ffff_ffff_ffff)", "=", v2092, "want", uint16(0xffff)); ok = false }
	if v2093 != uint16(0x3456) { fmt.Println("uintptr_to_uint16(0x12_3456)", "=", v2093, "want", uint16(0x3456)); ok = false }
	if v2094 != uint16(0xffff) { fmt.Println("uintptr_to_uint16(0x7fff_ffff)", "=", v2094, "want", uint16(0xffff)); ok = false }
	if v2095 != uint16(0x0) { fmt.Println("uintptr_to_uint16(0x8000_0000)", "=", v2095, "want", uint16(0x0)); ok = false }
	if v2096 != uint16(0xffff) { fmt.Println("uintptr_to_uint16(0xffff_ffff)", "=", v2096, "want", uint16(0xffff)); ok = false }
	if v2097 != uint16(0x1234) { fmt.Println("uintptr_to_uint16(0x1234)", "=", v2097, "want", uint16(0x1234)); ok = false }
	if v2098 != uint16(0x7fff) { fmt.Println("uintptr_to_uint16(0x7fff)", "=", v2098, "want", uint16(0x7fff)); ok = false }
	if v2099 != uint16(0x8000) { fmt.Println("uintptr_to_uint16(0x8000)", "=", v2099, "want", uint16(0x8000)); ok = false }
	if v2100 != uint16(0xffff) { fmt.Println("uintptr_to_uint16(0xffff)", "=", v2100, "want", uint16(0xffff)); ok = false }
	if v2101 != uint16(0x0) { fmt.Println("uintptr_to_uint16(0)", "=", v2101, "want", uint16(0x0)); ok = false }
	if v2102 != uint16(0x1) { fmt.Println("uintptr_to_uint16(1)", "=", v2102, "want", uint16(0x1)); ok = false }
	if v2103 != uint16(0x12) { fmt.Println("uintptr_to_uint16(0x12)", "=", v2103, "want", uint16(0x12)); ok = false }
	if v2104 != uint16(0x7f) { fmt.Println("uintptr_to_uint16(0x7f)", "=", v2104, "want", uint16(0x7f)); ok = false }
	if v2105 != uint16(0x80) { fmt.Println("uintptr_to_uint16(0x80)", "=", v2105, "want", uint16(0x80)); ok = false }
	if v2106 != uint16(0xff) { fmt.Println("uintptr_to_uint16(0xff)", "=", v2106, "want", uint16(0xff)); ok = false }
	if v2107 != uint32(0x34567890) { fmt.Println("uintptr_to_uint32(0x12_3456_7890)", "=", v2107, "want", uint32(0x34567890)); ok = false }
	if v2108 != uint32(0xffffffff) { fmt.Println("uintptr_to_uint32(0x7fff_ffff_ffff_ffff)", "=", v2108, "want", uint32(0xffffffff)); ok = false }
	if v2109 != uint32(0x0) { fmt.Println("uintptr_to_uint32(0x8000_0000_0000_0000)", "=", v2109, "want", uint32(0x0)); ok = false }
	if v2110 != uint32(0xffffffff) { fmt.Println("uintptr_to_uint32(0xffff_ffff_ffff_ffff)", "=", v2110, "want", uint32(0xffffffff)); ok = false }
	if v2111 != uint32(0x123456) { fmt.Println("uintptr_to_uint32(0x12_3456)", "=", v2111, "want", uint32(0x123456)); ok = false }
	if v2112 != uint32(0x7fffffff) { fmt.Println("uintptr_to_uint32(0x7fff_ffff)", "=", v2112, "want", uint32(0x7fffffff)); ok = false }
	if v2113 != uint32(0x80000000) { fmt.Println("uintptr_to_uint32(0x8000_0000)", "=", v2113, "want", uint32(0x80000000)); ok = false }
	if v2114 != uint32(0xffffffff) { fmt.Println("uintptr_to_uint32(0xffff_ffff)", "=", v2114, "want", uint32(0xffffffff)); ok = false }
	if v2115 != uint32(0x1234) { fmt.Println("uintptr_to_uint32(0x1234)", "=", v2115, "want", uint32(0x1234)); ok = false }
	if v2116 != uint32(0x7fff) { fmt.Println("uintptr_to_uint32(0x7fff)", "=", v2116, "want", uint32(0x7fff)); ok = false }
	if v2117 != uint32(0x8000) { fmt.Println("uintptr_to_uint32(0x8000)", "=", v2117, "want", uint32(0x8000)); ok = false }
	if v2118 != uint32(0xffff) { fmt.Println("uintptr_to_uint32(0xffff)", "=", v2118, "want", uint32(0xffff)); ok = false }
	if v2119 != uint32(0x0) { fmt.Println("uintptr_to_uint32(0)", "=", v2119, "want", uint32(0x0)); ok = false }
	if v2120 != uint32(0x1) { fmt.Println("uintptr_to_uint32(1)", "=", v2120, "want", uint32(0x1)); ok = false }
	if v2121 != uint32(0x12) { fmt.Println("uintptr_to_uint32(0x12)", "=", v2121, "want", uint32(0x12)); ok = false }
	if v2122 != uint32(0x7f) { fmt.Println("uintptr_to_uint32(0x7f)", "=", v2122, "want", uint32(0x7f)); ok = false }
	if v2123 != uint32(0x80) { fmt.Println("uintptr_to_uint32(0x80)", "=", v2123, "want", uint32(0x80)); ok = false }
	if v2124 != uint32(0xff) { fmt.Println("uintptr_to_uint32(0xff)", "=", v2124, "want", uint32(0xff)); ok = false }
	if v2125 != uint64(0x1234567890) { fmt.Println("uintptr_to_uint64(0x12_3456_7890)", "=", v2125, "want", uint64(0x1234567890)); ok = false }
	if v2126 != uint64(0x7fffffffffffffff) { fmt.Println("uintptr_to_uint64(0x7fff_ffff_ffff_ffff)", "=", v2126, "want", uint64(0x7fffffffffffffff)); ok = false }
	if v2127 != uint64(0x8000000000000000) { fmt.Println("uintptr_to_uint64(0x8000_0000_0000_0000)", "=", v2127, "want", uint64(0x8000000000000000)); ok = false }
	if v2128 != uint64(0xffffffffffffffff) { fmt.Println("uintptr_to_uint64(0xffff_ffff_ffff_ffff)", "=", v2128, "want", uint64(0xffffffffffffffff)); ok = false }
	if v2129 != uint64(0x123456) { fmt.Println("uintptr_to_uint64(0x12_3456)", "=", v2129, "want", uint64(0x123456)); ok = false }
	if v2130 != uint64(0x7fffffff) { fmt.Println("uintptr_to_uint64(0x7fff_ffff)", "=", v2130, "want", uint64(0x7fffffff)); ok = false }
	if v2131 != uint64(0x80000000) { fmt.Println("uintptr_to_uint64(0x8000_0000)", "=", v2131, "want", uint64(0x80000000)); ok = false }
	if v2132 != uint64(0xffffffff) { fmt.Println("uintptr_to_uint64(0xffff_ffff)", "=", v2132, "want", uint64(0xffffffff)); ok = false }
	if v2133 != uint64(0x1234) { fmt.Println("uintptr_to_uint64(0x1234)", "=", v2133, "want", uint64(0x1234)); ok = false }
	if v2134 != uint64(0x7fff) { fmt.Println("uintptr_to_uint64(0x7fff)", "=", v2134, "want", uint64(0x7fff)); ok = false }
	if v2135 != uint64(0x8000) { fmt.Println("uintptr_to_uint64(0x8000)", "=", v2135, "want", uint64(0x8000)); ok = false }
	if v2136 != uint64(0xffff) { fmt.Println("uintptr_to_uint64(0xffff)", "=", v2136, "want", uint64(0xffff)); ok = false }
	if v2137 != uint64(0x0) { fmt.Println("uintptr_to_uint64(0)", "=", v2137, "want", uint64(0x0)); ok = false }
	if v2138 != uint64(0x1) { fmt.Println("uintptr_to_uint64(1)", "=", v2138, "want", uint64(0x1)); ok = false }
	if v2139 != uint64(0x12) { fmt.Println("uintptr_to_uint64(0x12)", "=", v2139, "want", uint64(0x12)); ok = false }
	if v2140 != uint64(0x7f) { fmt.Println("uintptr_to_uint64(0x7f)", "=", v2140, "want", uint64(0x7f)); ok = false }
	if v2141 != uint64(0x80) { fmt.Println("uintptr_to_uint64(0x80)", "=", v2141, "want", uint64(0x80)); ok = false }
	if v2142 != uint64(0xff) { fmt.Println("uintptr_to_uint64(0xff)", "=", v2142, "want", uint64(0xff)); ok = false }
	if v2143 != uintptr(0x1234567890) { fmt.Println("uintptr_to_uintptr(0x12_3456_7890)", "=", v2143, "want", uintptr(0x1234567890)); ok = false }
	if v2144 != uintptr(0x7fffffffffffffff) { fmt.Println("uintptr_to_uintptr(0x7fff_ffff_ffff_ffff)", "=", v2144, "want", uintptr(0x7fffffffffffffff)); ok = false }
	if v2145 != uintptr(0x8000000000000000) { fmt.Println("uintptr_to_uintptr(0x8000_0000_0000_0000)", "=", v2145, "want", uintptr(0x8000000000000000)); ok = false }
	if v2146 != uintptr(0xffffffffffffffff) { fmt.Println("uintptr_to_uintptr(0xffff_ffff_ffff_ffff)", "=", v2146, "want", uintptr(0xffffffffffffffff)); ok = false }
	if v2147 != uintptr(0x123456) { fmt.Println("uintptr_to_uintptr(0x12_3456)", "=", v2147, "want", uintptr(0x123456)); ok = false }
	if v2148 != uintptr(0x7fffffff) { fmt.Println("uintptr_to_uintptr(0x7fff_ffff)", "=", v2148, "want", uintptr(0x7fffffff)); ok = false }
	if v2149 != uintptr(0x80000000) { fmt.Println("uintptr_to_uintptr(0x8000_0000)", "=", v2149, "want", uintptr(0x80000000)); ok = false }
	if v2150 != uintptr(0xffffffff) { fmt.Println("uintptr_to_uintptr(0xffff_ffff)", "=", v2150, "want", uintptr(0xffffffff)); ok = false }
	if v2151 != uintptr(0x1234) { fmt.Println("uintptr_to_uintptr(0x1234)", "=", v2151, "want", uintptr(0x1234)); ok = false }
	if v2152 != uintptr(0x7fff) { fmt.Println("uintptr_to_uintptr(0x7fff)", "=", v2152, "want", uintptr(0x7fff)); ok = false }
	if v2153 != uintptr(0x8000) { fmt.Println("uintptr_to_uintptr(0x8000)", "=", v2153, "want", uintptr(0x8000)); ok = false }
	if v2154 != uintptr(0xffff) { fmt.Println("uintptr_to_uintptr(0xffff)", "=", v2154, "want", uintptr(0xffff)); ok = false }
	if v2155 != uintptr(0x0) { fmt.Println("uintptr_to_uintptr(0)", "=", v2155, "want", uintptr(0x0)); ok = false }
	if v2156 != uintptr(0x1) { fmt.Println("uintptr_to_uintptr(1)", "=", v2156, "want", uintptr(0x1)); ok = false }
	if v2157 != uintptr(0x12) { fmt.Println("uintptr_to_uintptr(0x12)", "=", v2157, "want", uintptr(0x12)); ok = false }
	if v2158 != uintptr(0x7f) { fmt.Println("uintptr_to_uintptr(0x7f)", "=", v2158, "want", uintptr(0x7f)); ok = false }
	if v2159 != uintptr(0x80) { fmt.Println("uintptr_to_uintptr(0x80)", "=", v2159, "want", uintptr(0x80)); ok = false }
	if v2160 != uintptr(0xff) { fmt.Println("uintptr_to_uintptr(0xff)", "=", v2160, "want", uintptr(0xff)); ok = false }
	if v2161 != float32(7.8187495424e+10) { fmt.Println("uintptr_to_float32(0x12_3456_7890)", "=", v2161, "want", float32(7.8187495424e+10)); ok = false }
	if v2162 != float32(9.223372036854776e+18) { fmt.Println("uintptr_to_float32(0x7fff_ffff_ffff_ffff)", "=", v2162, "want", float32(9.223372036854776e+18)); ok = false }
	if v2163 != float32(9.223372036854776e+18) { fmt.Println("uintptr_to_float32(0x8000_0000_0000_0000)", "=", v2163, "want", float32(9.223372036854776e+18)); ok = false }
	if v2164 != float32(1.8446744073709552e+19) { fmt.Println("uintptr_to_float32(0xffff_ffff_ffff_ffff)", "=", v2164, "want", float32(1.8446744073709552e+19)); ok = false }
	if v2165 != float32(1.193046e+06) { fmt.Println("uintptr_to_float32(0x12_3456)", "=", v2165, "want", float32(1.193046e+06)); ok = false }
	if v2166 != float32(2.147483648e+09) { fmt.Println("uintptr_to_float32(0x7fff_ffff)", "=", v2166, "want", float32(2.147483648e+09)); ok = false }
	if v2167 != float32(2.147483648e+09) { fmt.Println("uintptr_to_float32(0x8000_0000)", "=", v2167, "want", float32(2.147483648e+09)); ok = false }
	if v2168 != float32(4.294967296e+09) { fmt.Println("uintptr_to_float32(0xffff_ffff)", "=", v2168, "want", float32(4.294967296e+09)); ok = false }
	if v2169 != float32(4660) { fmt.Println("uintptr_to_float32(0x1234)", "=", v2169, "want", float32(4660)); ok = false }
	if v2170 != float32(32767) { fmt.Println("uintptr_to_float32(0x7fff)", "=", v2170, "want", float32(32767)); ok = false }
	if v2171 != float32(32768) { fmt.Println("uintptr_to_float32(0x8000)", "=", v2171, "want", float32(32768)); ok = false }
	if v2172 != float32(65535) { fmt.Println("uintptr_to_float32(0xffff)", "=", v2172, "want", float32(65535)); ok = false }
	if v2173 != float32(0) { fmt.Println("uintptr_to_float32(0)", "=", v2173, "want", float32(0)); ok = false }
	if v2174 != float32(1) { fmt.Println("uintptr_to_float32(1)", "=", v2174, "want", float32(1)); ok = false }
	if v2175 != float32(18) { fmt.Println("uintptr_to_float32(0x12)", "=", v2175, "want", float32(18)); ok = false }
	if v2176 != float32(127) { fmt.Println("uintptr_to_float32(0x7f)", "=", v2176, "want", float32(127)); ok = false }
	if v2177 != float32(128) { fmt.Println("uintptr_to_float32(0x80)", "=", v2177, "want", float32(128)); ok = false }
	if v2178 != float32(255) { fmt.Println("uintptr_to_float32(0xff)", "=", v2178, "want", float32(255)); ok = false }
	if v2179 != float64(7.818749352e+10) { fmt.Println("uintptr_to_float64(0x12_3456_7890)", "=", v2179, "want", float64(7.818749352e+10)); ok = false }
	if v2180 != float64(9.223372036854776e+18) { fmt.Println("uintptr_to_float64(0x7fff_ffff_ffff_ffff)", "=", v2180, "want", float64(9.223372036854776e+18)); ok = false }
	if v2181 != float64(9.223372036854776e+18) { fmt.Println("uintptr_to_float64(0x8000_0000_0000_0000)", "=", v2181, "want", float64(9.223372036854776e+18)); ok = false }
	if v2182 != float64(1.8446744073709552e+19) { fmt.Println("uintptr_to_float64(0xffff_ffff_ffff_ffff)", "=", v2182, "want", float64(1.8446744073709552e+19)); ok = false }
	if v2183 != float64(1.193046e+06) { fmt.Println("uintptr_to_float64(0x12_3456)", "=", v2183, "want", float64(1.193046e+06)); ok = false }
	if v2184 != float64(2.147483647e+09) { fmt.Println("uintptr_to_float64(0x7fff_ffff)", "=", v2184, "want", float64(2.147483647e+09)); ok = false }
	if v2185 != float64(2.147483648e+09) { fmt.Println("uintptr_to_float64(0x8000_0000)", "=", v2185, "want", float64(2.147483648e+09)); ok = false }
	if v2186 != float64(4.294967295e+09) { fmt.Println("uintptr_to_float64(0xffff_ffff)", "=", v2186, "want", float64(4.294967295e+09)); ok = false }
	if v2187 != float64(4660) { fmt.Println("uintptr_to_float64(0x1234)", "=", v2187, "want", float64(4660)); ok = false }
	if v2188 != float64(32767) { fmt.Println("uintptr_to_float64(0x7fff)", "=", v2188, "want", float64(32767)); ok = false }
	if v2189 != float64(32768) { fmt.Println("uintptr_to_float64(0x8000)", "=", v2189, "want", float64(32768)); ok = false }
	if v2190 != float64(65535) { fmt.Println("uintptr_to_float64(0xffff)", "=", v2190, "want", float64(65535)); ok = false }
	if v2191 != float64(0) { fmt.Println("uintptr_to_float64(0)", "=", v2191, "want", float64(0)); ok = false }
	if v2192 != float64(1) { fmt.Println("uintptr_to_float64(1)", "=", v2192, "want", float64(1)); ok = false }
	if v2193 != float64(18) { fmt.Println("uintptr_to_float64(0x12)", "=", v2193, "want", float64(18)); ok = false }
	if v2194 != float64(127) { fmt.Println("uintptr_to_float64(0x7f)", "=", v2194, "want", float64(127)); ok = false }
	if v2195 != float64(128) { fmt.Println("uintptr_to_float64(0x80)", "=", v2195, "want", float64(128)); ok = false }
	if v2196 != float64(255) { fmt.Println("uintptr_to_float64(0xff)", "=", v2196, "want", float64(255)); ok = false }
	if v2197 != int(-0x8000000000000000) { fmt.Println("float32_to_int(-3.40282346638528859811704183484516925440e+38)", "=", v2197, "want", int(-0x8000000000000000)); ok = false }
	if v2198 != int(-0x8000000000000000) { fmt.Println("float32_to_int(-1e38)", "=", v2198, "want", int(-0x8000000000000000)); ok = false }
	if v2199 != int(-0x1) { fmt.Println("float32_to_int(-1.5)", "=", v2199, "want", int(-0x1)); ok = false }
	if v2200 != int(0x0) { fmt.Println("float32_to_int(-1.401298464324817070923729583289916131280e-45)", "=", v2200, "want", int(0x0)); ok = false }
	if v2201 != int(0x0) { fmt.Println("float32_to_int(0)", "=", v2201, "want", int(0x0)); ok = false }
	if v2202 != int(0x0) { fmt.Println("float32_to_int(1.401298464324817070923729583289916131280e-45)", "=", v2202, "want", int(0x0)); ok = false }
	if v2203 != int(0x1) { fmt.Println("float32_to_int(1.5)", "=", v2203, "want", int(0x1)); ok = false }
	if v2204 != int(-0x8000000000000000) { fmt.Println("float32_to_int(1e38)", "=", v2204, "want", int(-0x8000000000000000)); ok = false }
	if v2205 != int(-0x8000000000000000) { fmt.Println("float32_to_int(3.40282346638528859811704183484516925440e+38)", "=", v2205, "want", int(-0x8000000000000000)); ok = false }
	if v2206 != int8(0x0) { fmt.Println("float32_to_int8(-3.40282346638528859811704183484516925440e+38)", "=", v2206, "want", int8(0x0)); ok = false }
	if v2207 != int8(0x0) { fmt.Println("float32_to_int8(-1e38)", "=", v2207, "want", int8(0x0)); ok = false }
	if v2208 != int8(-0x1) { fmt.Println("float32_to_int8(-1.5)", "=", v2208, "want", int8(-0x1)); ok = false }
	if v2209 != int8(0x0) { fmt.Println("float32_to_int8(-1.401298464324817070923729583289916131280e-45)", "=", v2209, "want", int8(0x0)); ok = false }
	if v2210 != int8(0x0) { fmt.Println("float32_to_int8(0)", "=", v2210, "want", int8(0x0)); ok = false }
	if v2211 != int8(0x0) { fmt.Println("float32_to_int8(1.401298464324817070923729583289916131280e-45)", "=", v2211, "want", int8(0x0)); ok = false }
	if v2212 != int8(0x1) { fmt.Println("float32_to_int8(1.5)", "=", v2212, "want", int8(0x1)); ok = false }
	if v2213 != int8(0x0) { fmt.Println("float32_to_int8(1e38)", "=", v2213, "want", int8(0x0)); ok = false }
	if v2214 != int8(0x0) { fmt.Println("float32_to_int8(3.40282346638528859811704183484516925440e+38)", "=", v2214, "want", int8(0x0)); ok = false }
	if v2215 != int16(0x0) { fmt.Println("float32_to_int16(-3.40282346638528859811704183484516925440e+38)", "=", v2215, "want", int16(0x0)); ok = false }
	if v2216 != int16(0x0) { fmt.Println("float32_to_int16(-1e38)", "=", v2216, "want", int16(0x0)); ok = false }
	if v2217 != int16(-0x1) { fmt.Println("float32_to_int16(-1.5)", "=", v2217, "want", int16(-0x1)); ok = false }
	if v2218 != int16(0x0) { fmt.Println("float32_to_int16(-1.401298464324817070923729583289916131280e-45)", "=", v2218, "want", int16(0x0)); ok = false }
	if v2219 != int16(0x0) { fmt.Println("float32_to_int16(0)", "=", v2219, "want", int16(0x0)); ok = false }
	if v2220 != int16(0x0) { fmt.Println("float32_to_int16(1.401298464324817070923729583289916131280e-45)", "=", v2220, "want", int16(0x0)); ok = false }
	if v2221 != int16(0x1) { fmt.Println("float32_to_int16(1.5)", "=", v2221, "want", int16(0x1)); ok = false }
	if v2222 != int16(0x0) { fmt.Println("float32_to_int16(1e38)", "=", v2222, "want", int16(0x0)); ok = false }
	if v2223 != int16(0x0) { fmt.Println("float32_to_int16(3.40282346638528859811704183484516925440e+38)", "=", v2223, "want", int16(0x0)); ok = false }
	if v2224 != int32(-0x80000000) { fmt.Println("float32_to_int32(-3.40282346638528859811704183484516925440e+38)", "=", v2224, "want", int32(-0x80000000)); ok = false }
	if v2225 != int32(-0x80000000) { fmt.Println("float32_to_int32(-1e38)", "=", v2225, "want", int32(-0x80000000)); ok = false }
	if v2226 != int32(-0x1) { fmt.Println("float32_to_int32(-1.5)", "=", v2226, "want", int32(-0x1)); ok = false }
	if v2227 != int32(0x0) { fmt.Println("float32_to_int32(-1.401298464324817070923729583289916131280e-45)", "=", v2227, "want", int32(0x0)); ok = false }
	if v2228 != int32(0x0) { fmt.Println("float32_to_int32(0)", "=", v2228, "want", int32(0x0)); ok = false }
	if v2229 != int32(0x0) { fmt.Println("float32_to_int32(1.401298464324817070923729583289916131280e-45)", "=", v2229, "want", int32(0x0)); ok = false }
	if v2230 != int32(0x1) { fmt.Println("float32_to_int32(1.5)", "=", v2230, "want", int32(0x1)); ok = false }
	if v2231 != int32(-0x80000000) { fmt.Println("float32_to_int32(1e38)", "=", v2231, "want", int32(-0x80000000)); ok = false }
	if v2232 != int32(-0x80000000) { fmt.Println("float32_to_int32(3.40282346638528859811704183484516925440e+38)", "=", v2232, "want", int32(-0x80000000)); ok = false }
	if v2233 != int64(-0x8000000000000000) { fmt.Println("float32_to_int64(-3.40282346638528859811704183484516925440e+38)", "=", v2233, "want", int64(-0x8000000000000000)); ok = false }
	if v2234 != int64(-0x8000000000000000) { fmt.Println("float32_to_int64(-1e38)", "=", v2234, "want", int64(-0x8000000000000000)); ok = false }
	if v2235 != int64(-0x1) { fmt.Println("float32_to_int64(-1.5)", "=", v2235, "want", int64(-0x1)); ok = false }
	if v2236 != int64(0x0) { fmt.Println("float32_to_int64(-1.401298464324817070923729583289916131280e-45)", "=", v2236, "want", int64(0x0)); ok = false }
	if v2237 != int64(0x0) { fmt.Println("float32_to_int64(0)", "=", v2237, "want", int64(0x0)); ok = false }
	if v2238 != int64(0x0) { fmt.Println("float32_to_int64(1.401298464324817070923729583289916131280e-45)", "=", v2238, "want", int64(0x0)); ok = false }
	if v2239 != int64(0x1) { fmt.Println("float32_to_int64(1.5)", "=", v2239, "want", int64(0x1)); ok = false }
	if v2240 != int64(-0x8000000000000000) { fmt.Println("float32_to_int64(1e38)", "=", v2240, "want", int64(-0x8000000000000000)); ok = false }
	if v2241 != int64(-0x8000000000000000) { fmt.Println("float32_to_int64(3.40282346638528859811704183484516925440e+38)", "=", v2241, "want", int64(-0x8000000000000000)); ok = false }
	if v2242 != uint(0x8000000000000000) { fmt.Println("float32_to_uint(-3.40282346638528859811704183484516925440e+38)", "=", v2242, "want", uint(0x8000000000000000)); ok = false }
	if v2243 != uint(0x8000000000000000) { fmt.Println("float32_to_uint(-1e38)", "=", v2243, "want", uint(0x8000000000000000)); ok = false }
	if v2244 != uint(0xffffffffffffffff) { fmt.Println("float32_to_uint(-1.5)", "=", v2244, "want", uint(0xffffffffffffffff)); ok = false }
	if v2245 != uint(0x0) { fmt.Println("float32_to_uint(-1.401298464324817070923729583289916131280e-45)", "=", v2245, "want", uint(0x0)); ok = false }
	if v2246 != uint(0x0) { fmt.Println("float32_to_uint(0)", "=", v2246, "want", uint(0x0)); ok = false }
	if v2247 != uint(0x0) { fmt.Println("float32_to_uint(1.401298464324817070923729583289916131280e-45)", "=", v2247, "want", uint(0x0)); ok = false }
	if v2248 != uint(0x1) { fmt.Println("float32_to_uint(1.5)", "=", v2248, "want", uint(0x1)); ok = false }
	if v2249 != uint(0x8000000000000000) { fmt.Println("float32_to_uint(1e38)", "=", v2249, "want", uint(0x8000000000000000)); ok = false }
	if v2250 != uint(0x8000000000000000) { fmt.Println("float32_to_uint(3.40282346638528859811704183484516925440e+38)", "=", v2250, "want", uint(0x8000000000000000)); ok = false }
	if v2251 != uint8(0x0) { fmt.Println("float32_to_uint8(-3.40282346638528859811704183484516925440e+38)", "=", v2251, "want", uint8(0x0)); ok = false }
	if v2252 != uint8(0x0) { fmt.Println("float32_to_uint8(-1e38)", "=", v2252, "want", uint8(0x0)); ok = false }
	if v2253 != uint8(0xff) { fmt.Println("float32_to_uint8(-1.5)", "=", v2253, "want", uint8(0xff)); ok = false }
	if v2254 != uint8(0x0) { fmt.Println("float32_to_uint8(-1.401298464324817070923729583289916131280e-45)", "=", v2254, "want", uint8(0x0)); ok = false }
	if v2255 != uint8(0x0) { fmt.Println("float32_to_uint8(0)", "=", v2255, "want", uint8(0x0)); ok = false }
	if v2256 != uint8(0x0) { fmt.Println("float32_to_uint8(1.401298464324817070923729583289916131280e-45)", "=", v2256, "want", uint8(0x0)); ok = false }
	if v2257 != uint8(0x1) { fmt.Println("float32_to_uint8(1.5)", "=", v2257, "want", uint8(0x1)); ok = false }
	if v2258 != uint8(0x0) { fmt.Println("float32_to_uint8(1e38)", "=", v2258, "want", uint8(0x0)); ok = false }
	if v2259 != uint8(0x0) { fmt.Println("float32_to_uint8(3.40282346638528859811704183484516925440e+38)", "=", v2259, "want", uint8(0x0)); ok = false }
	if v2260 != uint16(0x0) { fmt.Println("float32_to_uint16(-3.40282346638528859811704183484516925440e+38)", "=", v2260, "want", uint16(0x0)); ok = false }
	if v2261 != uint16(0x0) { fmt.Println("float32_to_uint16(-1e38)", "=", v2261, "want", uint16(0x0)); ok = false }
	if v2262 != uint16(0xffff) { fmt.Println("float32_to_uint16(-1.5)", "=", v2262, "want", uint16(0xffff)); ok = false }
	if v2263 != uint16(0x0) { fmt.Println("float32_to_uint16(-1.401298464324817070923729583289916131280e-45)", "=", v2263, "want", uint16(0x0)); ok = false }
	if v2264 != uint16(0x0) { fmt.Println("float32_to_uint16(0)", "=", v2264, "want", uint16(0x0)); ok = false }
	if v2265 != uint16(0x0) { fmt.Println("float32_to_uint16(1.401298464324817070923729583289916131280e-45)", "=", v2265, "want", uint16(0x0)); ok = false }
	if v2266 != uint16(0x1) { fmt.Println("float32_to_uint16(1.5)", "=", v2266, "want", uint16(0x1)); ok = false }
	if v2267 != uint16(0x0) { fmt.Println("float32_to_uint16(1e38)", "=", v2267, "want", uint16(0x0)); ok = false }
	if v2268 != uint16(0x0) { fmt.Println("float32_to_uint16(3.40282346638528859811704183484516925440e+38)", "=", v2268, "want", uint16(0x0)); ok = false }
	if v2269 != uint32(0x0) { fmt.Println("float32_to_uint32(-3.40282346638528859811704183484516925440e+38)", "=", v2269, "want", uint32(0x0)); ok = false }
	if v2270 != uint32(0x0) { fmt.Println("float32_to_uint32(-1e38)", "=", v2270, "want", uint32(0x0)); ok = false }
	if v2271 != uint32(0xffffffff) { fmt.Println("float32_to_uint32(-1.5)", "=", v2271, "want", uint32(0xffffffff)); ok = false }
	if v2272 != uint32(0x0) { fmt.Println("float32_to_uint32(-1.401298464324817070923729583289916131280e-45)", "=", v2272, "want", uint32(0x0)); ok = false }
	if v2273 != uint32(0x0) { fmt.Println("float32_to_uint32(0)", "=", v2273, "want", uint32(0x0)); ok = false }
	if v2274 != uint32(0x0) { fmt.Println("float32_to_uint32(1.401298464324817070923729583289916131280e-45)", "=", v2274, "want", uint32(0x0)); ok = false }
	if v2275 != uint32(0x1) { fmt.Println("float32_to_uint32(1.5)", "=", v2275, "want", uint32(0x1)); ok = false }
	if v2276 != uint32(0x0) { fmt.Println("float32_to_uint32(1e38)", "=", v2276, "want", uint32(0x0)); ok = false }
	if v2277 != uint32(0x0) { fmt.Println("float32_to_uint32(3.40282346638528859811704183484516925440e+38)", "=", v2277, "want", uint32(0x0)); ok = false }
	if v2278 != uint64(0x8000000000000000) { fmt.Println("float32_to_uint64(-3.40282346638528859811704183484516925440e+38)", "=", v2278, "want", uint64(0x8000000000000000)); ok = false }
	if v2279 != uint64(0x8000000000000000) { fmt.Println("float32_to_uint64(-1e38)", "=", v2279, "want", uint64(0x8000000000000000)); ok = false }
	if v2280 != uint64(0xffffffffffffffff) { fmt.Println("float32_to_uint64(-1.5)", "=", v2280, "want", uint64(0xffffffffffffffff)); ok = false }
	if v2281 != uint64(0x0) { fmt.Println("float32_to_uint64(-1.401298464324817070923729583289916131280e-45)", "=", v2281, "want", uint64(0x0)); ok = false }
	if v2282 != uint64(0x0) { fmt.Println("float32_to_uint64(0)", "=", v2282, "want", uint64(0x0)); ok = false }
	if v2283 != uint64(0x0) { fmt.Println("float32_to_uint64(1.401298464324817070923729583289916131280e-45)", "=", v2283, "want", uint64(0x0)); ok = false }
	if v2284 != uint64(0x1) { fmt.Println("float32_to_uint64(1.5)", "=", v2284, "want", uint64(0x1)); ok = false }
	if v2285 != uint64(0x8000000000000000) { fmt.Println("float32_to_uint64(1e38)", "=", v2285, "want", uint64(0x8000000000000000)); ok = false }
	if v2286 != uint64(0x8000000000000000) { fmt.Println("float32_to_uint64(3.40282346638528859811704183484516925440e+38)", "=", v2286, "want", uint64(0x8000000000000000)); ok = false }
	if v2287 != uintptr(0x8000000000000000) { fmt.Println("float32_to_uintptr(-3.40282346638528859811704183484516925440e+38)", "=", v2287, "want", uintptr(0x8000000000000000)); ok = false }
	if v2288 != uintptr(0x8000000000000000) { fmt.Println("float32_to_uintptr(-1e38)", "=", v2288, "want", uintptr(0x8000000000000000)); ok = false }
	if v2289 != uintptr(0xffffffffffffffff) { fmt.Println("float32_to_uintptr(-1.5)", "=", v2289, "want", uintptr(0xffffffffffffffff)); ok = false }
	if v2290 != uintptr(0x0) { fmt.Println("float32_to_uintptr(-1.401298464324817070923729583289916131280e-45)", "=", v2290, "want", uintptr(0x0)); ok = false }
	if v2291 != uintptr(0x0) { fmt.Println("float32_to_uintptr(0)", "=", v2291, "want", uintptr(0x0)); ok = false }
	if v2292 != uintptr(0x0) { fmt.Println("float32_to_uintptr(1.401298464324817070923729583289916131280e-45)", "=", v2292, "want", uintptr(0x0)); ok = false }
	if v2293 != uintptr(0x1) { fmt.Println("float32_to_uintptr(1.5)", "=", v2293, "want", uintptr(0x1)); ok = false }
	if v2294 != uintptr(0x8000000000000000) { fmt.Println("float32_to_uintptr(1e38)", "=", v2294, "want", uintptr(0x8000000000000000)); ok = false }
	if v2295 != uintptr(0x8000000000000000) { fmt.Println("float32_to_uintptr(3.40282346638528859811704183484516925440e+38)", "=", v2295, "want", uintptr(0x8000000000000000)); ok = false }
	if v2296 != float32(-3.4028234663852886e+38) { fmt.Println("float32_to_float32(-3.40282346638528859811704183484516925440e+38)", "=", v2296, "want", float32(-3.4028234663852886e+38)); ok = false }
	if v2297 != float32(-9.999999680285692e+37) { fmt.Println("float32_to_float32(-1e38)", "=", v2297, "want", float32(-9.999999680285692e+37)); ok = false }
	if v2298 != float32(-1.5) { fmt.Println("float32_to_float32(-1.5)", "=", v2298, "want", float32(-1.5)); ok = false }
	if v2299 != float32(-1.401298464324817e-45) { fmt.Println("float32_to_float32(-1.401298464324817070923729583289916131280e-45)", "=", v2299, "want", float32(-1.401298464324817e-45)); ok = false }
	if v2300 != float32(0) { fmt.Println("float32_to_float32(0)", "=", v2300, "want", float32(0)); ok = false }
	if v2301 != float32(1.401298464324817e-45) { fmt.Println("float32_to_float32(1.401298464324817070923729583289916131280e-45)", "=", v2301, "want", float32(1.401298464324817e-45)); ok = false }
	if v2302 != float32(1.5) { fmt.Println("float32_to_float32(1.5)", "=", v2302, "want", float32(1.5)); ok = false }
	if v2303 != float32(9.999999680285692e+37) { fmt.Println("float32_to_float32(1e38)", "=", v2303, "want", float32(9.999999680285692e+37)); ok = false }
	if v2304 != float32(3.4028234663852886e+38) { fmt.Println("float32_to_float32(3.40282346638528859811704183484516925440e+38)", "=", v2304, "want", float32(3.4028234663852886e+38)); ok = false }
	if v2305 != float64(-3.4028234663852886e+38) { fmt.Println("float32_to_float64(-3.40282346638528859811704183484516925440e+38)", "=", v2305, "want", float64(-3.4028234663852886e+38)); ok = false }
	if v2306 != float64(-9.999999680285692e+37) { fmt.Println("float32_to_float64(-1e38)", "=", v2306, "want", float64(-9.999999680285692e+37)); ok = false }
	if v2307 != float64(-1.5) { fmt.Println("float32_to_float64(-1.5)", "=", v2307, "want", float64(-1.5)); ok = false }
	if v2308 != float64(-1.401298464324817e-45) { fmt.Println("float32_to_float64(-1.401298464324817070923729583289916131280e-45)", "=", v2308, "want", float64(-1.401298464324817e-45)); ok = false }
	if v2309 != float64(0) { fmt.Println("float32_to_float64(0)", "=", v2309, "want", float64(0)); ok = false }
	if v2310 != float64(1.401298464324817e-45) { fmt.Println("float32_to_float64(1.401298464324817070923729583289916131280e-45)", "=", v2310, "want", float64(1.401298464324817e-45)); ok = false }
	if v2311 != float64(1.5) { fmt.Println("float32_to_float64(1.5)", "=", v2311, "want", float64(1.5)); ok = false }
	if v2312 != float64(9.999999680285692e+37) { fmt.Println("float32_to_float64(1e38)", "=", v2312, "want", float64(9.999999680285692e+37)); ok = false }
	if v2313 != float64(3.4028234663852886e+38) { fmt.Println("float32_to_float64(3.40282346638528859811704183484516925440e+38)", "=", v2313, "want", float64(3.4028234663852886e+38)); ok = false }
	if v2314 != int(-0x8000000000000000) { fmt.Println("float64_to_int(-1.79769313486231570814527423731704356798070e+308)", "=", v2314, "want", int(-0x8000000000000000)); ok = false }
	if v2315 != int(-0x8000000000000000) { fmt.Println("float64_to_int(-1e300)", "=", v2315, "want", int(-0x8000000000000000)); ok = false }
	if v2316 != int(-0x8000000000000000) { fmt.Println("float64_to_int(-1e100)", "=", v2316, "want", int(-0x8000000000000000)); ok = false }
	if v2317 != int(-0x8000000000000000) { fmt.Println("float64_to_int(-1e40)", "=", v2317, "want", int(-0x8000000000000000)); ok = false }
	if v2318 != int(-0x8000000000000000) { fmt.Println("float64_to_int(-3.5e38)", "=", v2318, "want", int(-0x8000000000000000)); ok = false }
	if v2319 != int(-0x8000000000000000) { fmt.Println("float64_to_int(3.5e38)", "=", v2319, "want", int(-0x8000000000000000)); ok = false }
	if v2320 != int(-0x8000000000000000) { fmt.Println("float64_to_int(1e40)", "=", v2320, "want", int(-0x8000000000000000)); ok = false }
	if v2321 != int(-0x8000000000000000) { fmt.Println("float64_to_int(1e100)", "=", v2321, "want", int(-0x8000000000000000)); ok = false }
	if v2322 != int(-0x8000000000000000) { fmt.Println("float64_to_int(1e300)", "=", v2322, "want", int(-0x8000000000000000)); ok = false }
	if v2323 != int(-0x8000000000000000) { fmt.Println("float64_to_int(1.79769313486231570814527423731704356798070e+308)", "=", v2323, "want", int(-0x8000000000000000)); ok = false }
	if v2324 != int(-0x8000000000000000) { fmt.Println("float64_to_int(-3.40282346638528859811704183484516925440e+38)", "=", v2324, "want", int(-0x8000000000000000)); ok = false }
	if v2325 != int(-0x8000000000000000) { fmt.Println("float64_to_int(-1e38)", "=", v2325, "want", int(-0x8000000000000000)); ok = false }
	if v2326 != int(-0x1) { fmt.Println("float64_to_int(-1.5)", "=", v2326, "want", int(-0x1)); ok = false }
	if v2327 != int(0x0) { fmt.Println("float64_to_int(-1.401298464324817070923729583289916131280e-45)", "=", v2327, "want", int(0x0)); ok = false }
	if v2328 != int(0x0) { fmt.Println("float64_to_int(0)", "=", v2328, "want", int(0x0)); ok = false }
	if v2329 != int(0x0) { fmt.Println("float64_to_int(1.401298464324817070923729583289916131280e-45)", "=", v2329, "want", int(0x0)); ok = false }
	if v2330 != int(0x1) { fmt.Println("float64_to_int(1.5)", "=", v2330, "want", int(0x1)); ok = false }
	if v2331 != int(-0x8000000000000000) { fmt.Println("float64_to_int(1e38)", "=", v2331, "want", int(-0x8000000000000000)); ok = false }
	if v2332 != int(-0x8000000000000000) { fmt.Println("float64_to_int(3.40282346638528859811704183484516925440e+38)", "=", v2332, "want", int(-0x8000000000000000)); ok = false }
	if v2333 != int8(0x0) { fmt.Println("float64_to_int8(-1.79769313486231570814527423731704356798070e+308)", "=", v2333, "want", int8(0x0)); ok = false }
	if v2334 != int8(0x0) { fmt.Println("float64_to_int8(-1e300)", "=", v2334, "want", int8(0x0)); ok = false }
	if v2335 != int8(0x0) { fmt.Println("float64_to_int8(-1e100)", "=", v2335, "want", int8(0x0)); ok = false }
	if v2336 != int8(0x0) { fmt.Println("float64_to_int8(-1e40)", "=", v2336, "want", int8(0x0)); ok = false }
	if v2337 != int8(0x0) { fmt.Println("float64_to_int8(-3.5e38)", "=", v2337, "want", int8(0x0)); ok = false }
	if v2338 != int8(0x0) { fmt.Println("float64_to_int8(3.5e38)", "=", v2338, "want", int8(0x0)); ok = false }
	if v2339 != int8(0x0) { fmt.Println("float64_to_int8(1e40)", "=", v2339, "want", int8(0x0)); ok = false }
	if v2340 != int8(0x0) { fmt.Println("float64_to_int8(1e100)", "=", v2340, "want", int8(0x0)); ok = false }
	if v2341 != int8(0x0) { fmt.Println("float64_to_int8(1e300)", "=", v2341, "want", int8(0x0)); ok = false }
	if v2342 != int8(0x0) { fmt.Println("float64_to_int8(1.79769313486231570814527423731704356798070e+308)", "=", v2342, "want", int8(0x0)); ok = false }
	if v2343 != int8(0x0) { fmt.Println("float64_to_int8(-3.40282346638528859811704183484516925440e+38)", "=", v2343, "want", int8(0x0)); ok = false }
	if v2344 != int8(0x0) { fmt.Println("float64_to_int8(-1e38)", "=", v2344, "want", int8(0x0)); ok = false }
	if v2345 != int8(-0x1) { fmt.Println("float64_to_int8(-1.5)", "=", v2345, "want", int8(-0x1)); ok = false }
	if v2346 != int8(0x0) { fmt.Println("float64_to_int8(-1.401298464324817070923729583289916131280e-45)", "=", v2346, "want", int8(0x0)); ok = false }
	if v2347 != int8(0x0) { fmt.Println("float64_to_int8(0)", "=", v2347, "want", int8(0x0)); ok = false }
	if v2348 != int8(0x0) { fmt.Println("float64_to_int8(1.401298464324817070923729583289916131280e-45)", "=", v2348, "want", int8(0x0)); ok = false }
	if v2349 != int8(0x1) { fmt.Println("float64_to_int8(1.5)", "=", v2349, "want", int8(0x1)); ok = false }
	if v2350 != int8(0x0) { fmt.Println("float64_to_int8(1e38)", "=", v2350, "want", int8(0x0)); ok = false }
	if v2351 != int8(0x0) { fmt.Println("float64_to_int8(3.40282346638528859811704183484516925440e+38)", "=", v2351, "want", int8(0x0)); ok = false }
	if v2352 != int16(0x0) { fmt.Println("float64_to_int16(-1.79769313486231570814527423731704356798070e+308)", "=", v2352, "want", int16(0x0)); ok = false }
	if v2353 != int16(0x0) { fmt.Println("float64_to_int16(-1e300)", "=", v2353, "want", int16(0x0)); ok = false }
	if v2354 != int16(0x0) { fmt.Println("float64_to_int16(-1e100)", "=", v2354, "want", int16(0x0)); ok = false }
	if v2355 != int16(0x0) { fmt.Println("float64_to_int16(-1e40)", "=", v2355, "want", int16(0x0)); ok = false }
	if v2356 != int16(0x0) { fmt.Println("float64_to_int16(-3.5e38)", "=", v2356, "want", int16(0x0)); ok = false }
	if v2357 != int16(0x0) { fmt.Println("float64_to_int16(3.5e38)", "=", v2357, "want", int16(0x0)); ok = false }
	if v2358 != int16(0x0) { fmt.Println("float64_to_int16(1e40)", "=", v2358, "want", int16(0x0)); ok = false }
	if v2359 != int16(0x0) { fmt.Println("float64_to_int16(1e100)", "=", v2359, "want", int16(0x0)); ok = false }
	if v2360 != int16(0x0) { fmt.Println("float64_to_int16(1e300)", "=", v2360, "want", int16(0x0)); ok = false }
	if v2361 != int16(0x0) { fmt.Println("float64_to_int16(1.79769313486231570814527423731704356798070e+308)", "=", v2361, "want", int16(0x0)); ok = false }
	if v2362 != int16(0x0) { fmt.Println("float64_to_int16(-3.40282346638528859811704183484516925440e+38)", "=", v2362, "want", int16(0x0)); ok = false }
	if v2363 != int16(0x0) { fmt.Println("float64_to_int16(-1e38)", "=", v2363, "want", int16(0x0)); ok = false }
	if v2364 != int16(-0x1) { fmt.Println("float64_to_int16(-1.5)", "=", v2364, "want", int16(-0x1)); ok = false }
	if v2365 != int16(0x0) { fmt.Println("float64_to_int16(-1.401298464324817070923729583289916131280e-45)", "=", v2365, "want", int16(0x0)); ok = false }
	if v2366 != int16(0x0) { fmt.Println("float64_to_int16(0)", "=", v2366, "want", int16(0x0)); ok = false }
	if v2367 != int16(0x0) { fmt.Println("float64_to_int16(1.401298464324817070923729583289916131280e-45)", "=", v2367, "want", int16(0x0)); ok = false }
	if v2368 != int16(0x1) { fmt.Println("float64_to_int16(1.5)", "=", v2368, "want", int16(0x1)); ok = false }
	if v2369 != int16(0x0) { fmt.Println("float64_to_int16(1e38)", "=", v2369, "want", int16(0x0)); ok = false }
	if v2370 != int16(0x0) { fmt.Println("float64_to_int16(3.40282346638528859811704183484516925440e+38)", "=", v2370, "want", int16(0x0)); ok = false }
	if v2371 != int32(-0x80000000) { fmt.Println("float64_to_int32(-1.79769313486231570814527423731704356798070e+308)", "=", v2371, "want", int32(-0x80000000)); ok = false }
	if v2372 != int32(-0x80000000) { fmt.Println("float64_to_int32(-1e300)", "=", v2372, "want", int32(-0x80000000)); ok = false }
	if v2373 != int32(-0x80000000) { fmt.Println("float64_to_int32(-1e100)", "=", v2373, "want", int32(-0x80000000)); ok = false }
	if v2374 != int32(-0x80000000) { fmt.Println("float64_to_int32(-1e40)", "=", v2374, "want", int32(-0x80000000)); ok = false }
	if v2375 != int32(-0x80000000) { fmt.Println("float64_to_int32(-3.5e38)", "=", v2375, "want", int32(-0x80000000)); ok = false }
	if v2376 != int32(-0x80000000) { fmt.Println("float64_to_int32(3.5e38)", "=", v2376, "want", int32(-0x80000000)); ok = false }
	if v2377 != int32(-0x80000000) { fmt.Println("float64_to_int32(1e40)", "=", v2377, "want", int32(-0x80000000)); ok = false }
	if v2378 != int32(-0x80000000) { fmt.Println("float64_to_int32(1e100)", "=", v2378, "want", int32(-0x80000000)); ok = false }
	if v2379 != int32(-0x80000000) { fmt.Println("float64_to_int32(1e300)", "=", v2379, "want", int32(-0x80000000)); ok = false }
	if v2380 != int32(-0x80000000) { fmt.Println("float64_to_int32(1.79769313486231570814527423731704356798070e+308)", "=", v2380, "want", int32(-0x80000000)); ok = false }
	if v2381 != int32(-0x80000000) { fmt.Println("float64_to_int32(-3.40282346638528859811704183484516925440e+38)", "=", v2381, "want", int32(-0x80000000)); ok = false }
	if v2382 != int32(-0x80000000) { fmt.Println("float64_to_int32(-1e38)", "=", v2382, "want", int32(-0x80000000)); ok = false }
	if v2383 != int32(-0x1) { fmt.Println("float64_to_int32(-1.5)", "=", v2383, "want", int32(-0x1)); ok = false }
	if v2384 != int32(0x0) { fmt.Println("float64_to_int32(-1.401298464324817070923729583289916131280e-45)", "=", v2384, "want", int32(0x0)); ok = false }
	if v2385 != int32(0x0) { fmt.Println("float64_to_int32(0)", "=", v2385, "want", int32(0x0)); ok = false }
	if v2386 != int32(0x0) { fmt.Println("float64_to_int32(1.401298464324817070923729583289916131280e-45)", "=", v2386, "want", int32(0x0)); ok = false }
	if v2387 != int32(0x1) { fmt.Println("float64_to_int32(1.5)", "=", v2387, "want", int32(0x1)); ok = false }
	if v2388 != int32(-0x80000000) { fmt.Println("float64_to_int32(1e38)", "=", v2388, "want", int32(-0x80000000)); ok = false }
	if v2389 != int32(-0x80000000) { fmt.Println("float64_to_int32(3.40282346638528859811704183484516925440e+38)", "=", v2389, "want", int32(-0x80000000)); ok = false }
	if v2390 != int64(-0x8000000000000000) { fmt.Println("float64_to_int64(-1.79769313486231570814527423731704356798070e+308)", "=", v2390, "want", int64(-0x8000000000000000)); ok = false }
	if v2391 != int64(-0x8000000000000000) { fmt.Println("float64_to_int64(-1e300)", "=", v2391, "want", int64(-0x8000000000000000)); ok = false }
	if v2392 != int64(-0x8000000000000000) { fmt.Println("float64_to_int64(-1e100)", "=", v2392, "want", int64(-0x8000000000000000)); ok = false }
	if v2393 != int64(-0x8000000000000000) { fmt.Println("float64_to_int64(-1e40)", "=", v2393, "want", int64(-0x8000000000000000)); ok = false }
	if v2394 != int64(-0x8000000000000000) { fmt.Println("float64_to_int64(-3.5e38)", "=", v2394, "want", int64(-0x8000000000000000)); ok = false }
	if v2395 != int64(-0x8000000000000000) { fmt.Println("float64_to_int64(3.5e38)", "=", v2395, "want", int64(-0x8000000000000000)); ok = false }
	if v2396 != int64(-0x8000000000000000) { fmt.Println("float64_to_int64(1e40)", "=", v2396, "want", int64(-0x8000000000000000)); ok = false }
	if v2397 != int64(-0x8000000000000000) { fmt.Println("float64_to_int64(1e100)", "=", v2397, "want", int64(-0x8000000000000000)); ok = false }
	if v2398 != int64(-0x8000000000000000) { fmt.Println("float64_to_int64(1e300)", "=", v2398, "want", int64(-0x8000000000000000)); ok = false }
	if v2399 != int64(-0x8000000000000000) { fmt.Println("float64_to_int64(1.79769313486231570814527423731704356798070e+308)", "=", v2399, "want", int64(-0x8000000000000000)); ok = false }
	if v2400 != int64(-0x8000000000000000) { fmt.Println("float64_to_int64(-3.40282346638528859811704183484516925440e+38)", "=", v2400, "want", int64(-0x8000000000000000)); ok = false }
	if v2401 != int64(-0x8000000000000000) { fmt.Println("float64_to_int64(-1e38)", "=", v2401, "want", int64(-0x8000000000000000)); ok = false }
	if v2402 != int64(-0x1) { fmt.Println("float64_to_int64(-1.5)", "=", v2402, "want", int64(-0x1)); ok = false }
	if v2403 != int64(0x0) { fmt.Println("float64_to_int64(-1.401298464324817070923729583289916131280e-45)", "=", v2403, "want", int64(0x0)); ok = false }
	if v2404 != int64(0x0) { fmt.Println("float64_to_int64(0)", "=", v2404, "want", int64(0x0)); ok = false }
	if v2405 != int64(0x0) { fmt.Println("float64_to_int64(1.401298464324817070923729583289916131280e-45)", "=", v2405, "want", int64(0x0)); ok = false }
	if v2406 != int64(0x1) { fmt.Println("float64_to_int64(1.5)", "=", v2406, "want", int64(0x1)); ok = false }
	if v2407 != int64(-0x8000000000000000) { fmt.Println("float64_to_int64(1e38)", "=", v2407, "want", int64(-0x8000000000000000)); ok = false }
	if v2408 != int64(-0x8000000000000000) { fmt.Println("float64_to_int64(3.40282346638528859811704183484516925440e+38)", "=", v2408, "want", int64(-0x8000000000000000)); ok = false }
	if v2409 != uint(0x8000000000000000) { fmt.Println("float64_to_uint(-1.79769313486231570814527423731704356798070e+308)", "=", v2409, "want", uint(0x8000000000000000)); ok = false }
	if v2410 != uint(0x8000000000000000) { fmt.Println("float64_to_uint(-1e300)", "=", v2410, "want", uint(0x8000000000000000)); ok = false }
	if v2411 != uint(0x8000000000000000) { fmt.Println("float64_to_uint(-1e100)", "=", v2411, "want", uint(0x8000000000000000)); ok = false }
	if v2412 != uint(0x8000000000000000) { fmt.Println("float64_to_uint(-1e40)", "=", v2412, "want", uint(0x8000000000000000)); ok = false }
	if v2413 != uint(0x8000000000000000) { fmt.Println("float64_to_uint(-3.5e38)", "=", v2413, "want", uint(0x8000000000000000)); ok = false }
	if v2414 != uint(0x8000000000000000) { fmt.Println("float64_to_uint(3.5e38)", "=", v2414, "want", uint(0x8000000000000000)); ok = false }
	if v2415 != uint(0x8000000000000000) { fmt.Println("float64_to_uint(1e40)", "=", v2415, "want", uint(0x8000000000000000)); ok = false }
	if v2416 != uint(0x8000000000000000) { fmt.Println("float64_to_uint(1e100)", "=", v2416, "want", uint(0x8000000000000000)); ok = false }
	if v2417 != uint(0x8000000000000000) { fmt.Println("float64_to_uint(1e300)", "=", v2417, "want", uint(0x8000000000000000)); ok = false }
	if v2418 != uint(0x8000000000000000) { fmt.Println("float64_to_uint(1.79769313486231570814527423731704356798070e+308)", "=", v2418, "want", uint(0x8000000000000000)); ok = false }
	if v2419 != uint(0x8000000000000000) { fmt.Println("float64_to_uint(-3.40282346638528859811704183484516925440e+38)", "=", v2419, "want", uint(0x8000000000000000)); ok = false }
	if v2420 != uint(0x8000000000000000) { fmt.Println("float64_to_uint(-1e38)", "=", v2420, "want", uint(0x8000000000000000)); ok = false }
	if v2421 != uint(0xffffffffffffffff) { fmt.Println("float64_to_uint(-1.5)", "=", v2421, "want", uint(0xffffffffffffffff)); ok = false }
	if v2422 != uint(0x0) { fmt.Println("float64_to_uint(-1.401298464324817070923729583289916131280e-45)", "=", v2422, "want", uint(0x0)); ok = false }
	if v2423 != uint(0x0) { fmt.Println("float64_to_uint(0)", "=", v2423, "want", uint(0x0)); ok = false }
	if v2424 != uint(0x0) { fmt.Println("float64_to_uint(1.401298464324817070923729583289916131280e-45)", "=", v2424, "want", uint(0x0)); ok = false }
	if v2425 != uint(0x1) { fmt.Println("float64_to_uint(1.5)", "=", v2425, "want", uint(0x1)); ok = false }
	if v2426 != uint(0x8000000000000000) { fmt.Println("float64_to_uint(1e38)", "=", v2426, "want", uint(0x8000000000000000)); ok = false }
	if v2427 != uint(0x8000000000000000) { fmt.Println("float64_to_uint(3.40282346638528859811704183484516925440e+38)", "=", v2427, "want", uint(0x8000000000000000)); ok = false }
	if v2428 != uint8(0x0) { fmt.Println("float64_to_uint8(-1.79769313486231570814527423731704356798070e+308)", "=", v2428, "want", uint8(0x0)); ok = false }
	if v2429 != uint8(0x0) { fmt.Println("float64_to_uint8(-1e300)", "=", v2429, "want", uint8(0x0)); ok = false }
	if v2430 != uint8(0x0) { fmt.Println("float64_to_uint8(-1e100)", "=", v2430, "want", uint8(0x0)); ok = false }
	if v2431 != uint8(0x0) { fmt.Println("float64_to_uint8(-1e40)", "=", v2431, "want", uint8(0x0)); ok = false }
	if v2432 != uint8(0x0) { fmt.Println("float64_to_uint8(-3.5e38)", "=", v2432, "want", uint8(0x0)); ok = false }
	if v2433 != uint8(0x0) { fmt.Println("float64_to_uint8(3.5e38)", "=", v2433, "want", uint8(0x0)); ok = false }
	if v2434 != uint8(0x0) { fmt.Println("float64_to_uint8(1e40)", "=", v2434, "want", uint8(0x0)); ok = false }
	if v2435 != uint8(0x0) { fmt.Println("float64_to_uint8(1e100)", "=", v2435, "want", uint8(0x0)); ok = false }
	if v2436 != uint8(0x0) { fmt.Println("float64_to_uint8(1e300)", "=", v2436, "want", uint8(0x0)); ok = false }
	if v2437 != uint8(0x0) { fmt.Println("float64_to_uint8(1.79769313486231570814527423731704356798070e+308)", "=", v2437, "want", uint8(0x0)); ok = false }
	if v2438 != uint8(0x0) { fmt.Println("float64_to_uint8(-3.40282346638528859811704183484516925440e+38)", "=", v2438, "want", uint8(0x0)); ok = false }
	if v2439 != uint8(0x0) { fmt.Println("float64_to_uint8(-1e38)", "=", v2439, "want", uint8(0x0)); ok = false }
	if v2440 != uint8(0xff) { fmt.Println("float64_to_uint8(-1.5)", "=", v2440, "want", uint8(0xff)); ok = false }
	if v2441 != uint8(0x0) { fmt.Println("float64_to_uint8(-1.401298464324817070923729583289916131280e-45)", "=", v2441, "want", uint8(0x0)); ok = false }
	if v2442 != uint8(0x0) { fmt.Println("float64_to_uint8(0)", "=", v2442, "want", uint8(0x0)); ok = false }
	if v2443 != uint8(0x0) { fmt.Println("float64_to_uint8(1.401298464324817070923729583289916131280e-45)", "=", v2443, "want", uint8(0x0)); ok = false }
	if v2444 != uint8(0x1) { fmt.Println("float64_to_uint8(1.5)", "=", v2444, "want", uint8(0x1)); ok = false }
	if v2445 != uint8(0x0) { fmt.Println("float64_to_uint8(1e38)", "=", v2445, "want", uint8(0x0)); ok = false }
	if v2446 != uint8(0x0) { fmt.Println("float64_to_uint8(3.40282346638528859811704183484516925440e+38)", "=", v2446, "want", uint8(0x0)); ok = false }
	if v2447 != uint16(0x0) { fmt.Println("float64_to_uint16(-1.79769313486231570814527423731704356798070e+308)", "=", v2447, "want", uint16(0x0)); ok = false }
	if v2448 != uint16(0x0) { fmt.Println("float64_to_uint16(-1e300)", "=", v2448, "want", uint16(0x0)); ok = false }
	if v2449 != uint16(0x0) { fmt.Println("float64_to_uint16(-1e100)", "=", v2449, "want", uint16(0x0)); ok = false }
	if v2450 != uint16(0x0) { fmt.Println("float64_to_uint16(-1e40)", "=", v2450, "want", uint16(0x0)); ok = false }
	if v2451 != uint16(0x0) { fmt.Println("float64_to_uint16(-3.5e38)", "=", v2451, "want", uint16(0x0)); ok = false }
	if v2452 != uint16(0x0) { fmt.Println("float64_to_uint16(3.5e38)", "=", v2452, "want", uint16(0x0)); ok = false }
	if v2453 != uint16(0x0) { fmt.Println("float64_to_uint16(1e40)", "=", v2453, "want", uint16(0x0)); ok = false }
	if v2454 != uint16(0x0) { fmt.Println("float64_to_uint16(1e100)", "=", v2454, "want", uint16(0x0)); ok = false }
	if v2455 != uint16(0x0) { fmt.Println("float64_to_uint16(1e300)", "=", v2455, "want", uint16(0x0)); ok = false }
	if v2456 != uint16(0x0) { fmt.Println("float64_to_uint16(1.79769313486231570814527423731704356798070e+308)", "=", v2456, "want", uint16(0x0)); ok = false }
	if v2457 != uint16(0x0) { fmt.Println("float64_to_uint16(-3.40282346638528859811704183484516925440e+38)", "=", v2457, "want", uint16(0x0)); ok = false }
	if v2458 != uint16(0x0) { fmt.Println("float64_to_uint16(-1e38)", "=", v2458, "want", uint16(0x0)); ok = false }
	if v2459 != uint16(0xffff) { fmt.Println("float64_to_uint16(-1.5)", "=", v2459, "want", uint16(0xffff)); ok = false }
	if v2460 != uint16(0x0) { fmt.Println("float64_to_uint16(-1.401298464324817070923729583289916131280e-45)", "=", v2460, "want", uint16(0x0)); ok = false }
	if v2461 != uint16(0x0) { fmt.Println("float64_to_uint16(0)", "=", v2461, "want", uint16(0x0)); ok = false }
	if v2462 != uint16(0x0) { fmt.Println("float64_to_uint16(1.401298464324817070923729583289916131280e-45)", "=", v2462, "want", uint16(0x0)); ok = false }
	if v2463 != uint16(0x1) { fmt.Println("float64_to_uint16(1.5)", "=", v2463, "want", uint16(0x1)); ok = false }
	if v2464 != uint16(0x0) { fmt.Println("float64_to_uint16(1e38)", "=", v2464, "want", uint16(0x0)); ok = false }
	if v2465 != uint16(0x0) { fmt.Println("float64_to_uint16(3.40282346638528859811704183484516925440e+38)", "=", v2465, "want", uint16(0x0)); ok = false }
	if v2466 != uint32(0x0) { fmt.Println("float64_to_uint32(-1.79769313486231570814527423731704356798070e+308)", "=", v2466, "want", uint32(0x0)); ok = false }
	if v2467 != uint32(0x0) { fmt.Println("float64_to_uint32(-1e300)", "=", v2467, "want", uint32(0x0)); ok = false }
	if v2468 != uint32(0x0) { fmt.Println("float64_to_uint32(-1e100)", "=", v2468, "want", uint32(0x0)); ok = false }
	if v2469 != uint32(0x0) { fmt.Println("float64_to_uint32(-1e40)", "=", v2469, "want", uint32(0x0)); ok = false }
	if v2470 != uint32(0x0) { fmt.Println("float64_to_uint32(-3.5e38)", "=", v2470, "want", uint32(0x0)); ok = false }
	if v2471 != uint32(0x0) { fmt.Println("float64_to_uint32(3.5e38)", "=", v2471, "want", uint32(0x0)); ok = false }
	if v2472 != uint32(0x0) { fmt.Println("float64_to_uint32(1e40)", "=", v2472, "want", uint32(0x0)); ok = false }
	if v2473 != uint32(0x0) { fmt.Println("float64_to_uint32(1e100)", "=", v2473, "want", uint32(0x0)); ok = false }
	if v2474 != uint32(0x0) { fmt.Println("float64_to_uint32(1e300)", "=", v2474, "want", uint32(0x0)); ok = false }
	if v2475 != uint32(0x0) { fmt.Println("float64_to_uint32(1.79769313486231570814527423731704356798070e+308)", "=", v2475, "want", uint32(0x0)); ok = false }
	if v2476 != uint32(0x0) { fmt.Println("float64_to_uint32(-3.40282346638528859811704183484516925440e+38)", "=", v2476, "want", uint32(0x0)); ok = false }
	if v2477 != uint32(0x0) { fmt.Println("float64_to_uint32(-1e38)", "=", v2477, "want", uint32(0x0)); ok = false }
	if v2478 != uint32(0xffffffff) { fmt.Println("float64_to_uint32(-1.5)", "=", v2478, "want", uint32(0xffffffff)); ok = false }
	if v2479 != uint32(0x0) { fmt.Println("float64_to_uint32(-1.401298464324817070923729583289916131280e-45)", "=", v2479, "want", uint32(0x0)); ok = false }
	if v2480 != uint32(0x0) { fmt.Println("float64_to_uint32(0)", "=", v2480, "want", uint32(0x0)); ok = false }
	if v2481 != uint32(0x0) { fmt.Println("float64_to_uint32(1.401298464324817070923729583289916131280e-45)", "=", v2481, "want", uint32(0x0)); ok = false }
	if v2482 != uint32(0x1) { fmt.Println("float64_to_uint32(1.5)", "=", v2482, "want", uint32(0x1)); ok = false }
	if v2483 != uint32(0x0) { fmt.Println("float64_to_uint32(1e38)", "=", v2483, "want", uint32(0x0)); ok = false }
	if v2484 != uint32(0x0) { fmt.Println("float64_to_uint32(3.40282346638528859811704183484516925440e+38)", "=", v2484, "want", uint32(0x0)); ok = false }
	if v2485 != uint64(0x8000000000000000) { fmt.Println("float64_to_uint64(-1.79769313486231570814527423731704356798070e+308)", "=", v2485, "want", uint64(0x8000000000000000)); ok = false }
	if v2486 != uint64(0x8000000000000000) { fmt.Println("float64_to_uint64(-1e300)", "=", v2486, "want", uint64(0x8000000000000000)); ok = false }
	if v2487 != uint64(0x8000000000000000) { fmt.Println("float64_to_uint64(-1e100)", "=", v2487, "want", uint64(0x8000000000000000)); ok = false }
	if v2488 != uint64(0x8000000000000000) { fmt.Println("float64_to_uint64(-1e40)", "=", v2488, "want", uint64(0x8000000000000000)); ok = false }
	if v2489 != uint64(0x8000000000000000) { fmt.Println("float64_to_uint64(-3.5e38)", "=", v2489, "want", uint64(0x8000000000000000)); ok = false }
	if v2490 != uint64(0x8000000000000000) { fmt.Println("float64_to_uint64(3.5e38)", "=", v2490, "want", uint64(0x8000000000000000)); ok = false }
	if v2491 != uint64(0x8000000000000000) { fmt.Println("float64_to_uint64(1e40)", "=", v2491, "want", uint64(0x8000000000000000)); ok = false }
	if v2492 != uint64(0x8000000000000000) { fmt.Println("float64_to_uint64(1e100)", "=", v2492, "want", uint64(0x8000000000000000)); ok = false }
	if v2493 != uint64(0x8000000000000000) { fmt.Println("float64_to_uint64(1e300)", "=", v2493, "want", uint64(0x8000000000000000)); ok = false }
	if v2494 != uint64(0x8000000000000000) { fmt.Println("float64_to_uint64(1.79769313486231570814527423731704356798070e+308)", "=", v2494, "want", uint64(0x8000000000000000)); ok = false }
	if v2495 != uint64(0x8000000000000000) { fmt.Println("float64_to_uint64(-3.40282346638528859811704183484516925440e+38)", "=", v2495, "want", uint64(0x8000000000000000)); ok = false }
	if v2496 != uint64(0x8000000000000000) { fmt.Println("float64_to_uint64(-1e38)", "=", v2496, "want", uint64(0x8000000000000000)); ok = false }
	if v2497 != uint64(0xffffffffffffffff) { fmt.Println("float64_to_uint64(-1.5)", "=", v2497, "want", uint64(0xffffffffffffffff)); ok = false }
	if v2498 != uint64(0x0) { fmt.Println("float64_to_uint64(-1.401298464324817070923729583289916131280e-45)", "=", v2498, "want", uint64(0x0)); ok = false }
	if v2499 != uint64(0x0) { fmt.Println("float64_to_uint64(0)", "=", v2499, "want", uint64(0x0)); ok = false }
	if v2500 != uint64(0x0) { fmt.Println("float64_to_uint64(1.401298464324817070923729583289916131280e-45)", "=", v2500, "want", uint64(0x0)); ok = false }
	if v2501 != uint64(0x1) { fmt.Println("float64_to_uint64(1.5)", "=", v2501, "want", uint64(0x1)); ok = false }
	if v2502 != uint64(0x8000000000000000) { fmt.Println("float64_to_uint64(1e38)", "=", v2502, "want", uint64(0x8000000000000000)); ok = false }
	if v2503 != uint64(0x8000000000000000) { fmt.Println("float64_to_uint64(3.40282346638528859811704183484516925440e+38)", "=", v2503, "want", uint64(0x8000000000000000)); ok = false }
	if v2504 != uintptr(0x8000000000000000) { fmt.Println("float64_to_uintptr(-1.79769313486231570814527423731704356798070e+308)", "=", v2504, "want", uintptr(0x8000000000000000)); ok = false }
	if v2505 != uintptr(0x8000000000000000) { fmt.Println("float64_to_uintptr(-1e300)", "=", v2505, "want", uintptr(0x8000000000000000)); ok = false }
	if v2506 != uintptr(0x8000000000000000) { fmt.Println("float64_to_uintptr(-1e100)", "=", v2506, "want", uintptr(0x8000000000000000)); ok = false }
	if v2507 != uintptr(0x8000000000000000) { fmt.Println("float64_to_uintptr(-1e40)", "=", v2507, "want", uintptr(0x8000000000000000)); ok = false }
	if v2508 != uintptr(0x8000000000000000) { fmt.Println("float64_to_uintptr(-3.5e38)", "=", v2508, "want", uintptr(0x8000000000000000)); ok = false }
	if v2509 != uintptr(0x8000000000000000) { fmt.Println("float64_to_uintptr(3.5e38)", "=", v2509, "want", uintptr(0x8000000000000000)); ok = false }
	if v2510 != uintptr(0x8000000000000000) { fmt.Println("float64_to_uintptr(1e40)", "=", v2510, "want", uintptr(0x8000000000000000)); ok = false }
	if v2511 != uintptr(0x8000000000000000) { fmt.Println("float64_to_uintptr(1e100)", "=", v2511, "want", uintptr(0x8000000000000000)); ok = false }
	if v2512 != uintptr(0x8000000000000000) { fmt.Println("float64_to_uintptr(1e300)", "=", v2512, "want", uintptr(0x8000000000000000)); ok = false }
	if v2513 != uintptr(0x8000000000000000) { fmt.Println("float64_to_uintptr(1.79769313486231570814527423731704356798070e+308)", "=", v2513, "want", uintptr(0x8000000000000000)); ok = false }
	if v2514 != uintptr(0x8000000000000000) { fmt.Println("float64_to_uintptr(-3.40282346638528859811704183484516925440e+38)", "=", v2514, "want", uintptr(0x8000000000000000)); ok = false }
	if v2515 != uintptr(0x8000000000000000) { fmt.Println("float64_to_uintptr(-1e38)", "=", v2515, "want", uintptr(0x8000000000000000)); ok = false }
	if v2516 != uintptr(0xffffffffffffffff) { fmt.Println("float64_to_uintptr(-1.5)", "=", v2516, "want", uintptr(0xffffffffffffffff)); ok = false }
	if v2517 != uintptr(0x0) { fmt.Println("float64_to_uintptr(-1.401298464324817070923729583289916131280e-45)", "=", v2517, "want", uintptr(0x0)); ok = false }
	if v2518 != uintptr(0x0) { fmt.Println("float64_to_uintptr(0)", "=", v2518, "want", uintptr(0x0)); ok = false }
	if v2519 != uintptr(0x0) { fmt.Println("float64_to_uintptr(1.401298464324817070923729583289916131280e-45)", "=", v2519, "want", uintptr(0x0)); ok = false }
	if v2520 != uintptr(0x1) { fmt.Println("float64_to_uintptr(1.5)", "=", v2520, "want", uintptr(0x1)); ok = false }
	if v2521 != uintptr(0x8000000000000000) { fmt.Println("float64_to_uintptr(1e38)", "=", v2521, "want", uintptr(0x8000000000000000)); ok = false }
	if v2522 != uintptr(0x8000000000000000) { fmt.Println("float64_to_uintptr(3.40282346638528859811704183484516925440e+38)", "=", v2522, "want", uintptr(0x8000000000000000)); ok = false }
	if v2523 != float32(math.Inf(-1)) { fmt.Println("float64_to_float32(-1.79769313486231570814527423731704356798070e+308)", "=", v2523, "want", float32(math.Inf(-1))); ok = false }
	if v2524 != float32(math.Inf(-1)) { fmt.Println("float64_to_float32(-1e300)", "=", v2524, "want", float32(math.Inf(-1))); ok = false }
	if v2525 != float32(math.Inf(-1)) { fmt.Println("float64_to_float32(-1e100)", "=", v2525, "want", float32(math.Inf(-1))); ok = false }
	if v2526 != float32(math.Inf(-1)) { fmt.Println("float64_to_float32(-1e40)", "=", v2526, "want", float32(math.Inf(-1))); ok = false }
	if v2527 != float32(math.Inf(-1)) { fmt.Println("float64_to_float32(-3.5e38)", "=", v2527, "want", float32(math.Inf(-1))); ok = false }
	if v2528 != float32(math.Inf(+1)) { fmt.Println("float64_to_float32(3.5e38)", "=", v2528, "want", float32(math.Inf(+1))); ok = false }
	if v2529 != float32(math.Inf(+1)) { fmt.Println("float64_to_float32(1e40)", "=", v2529, "want", float32(math.Inf(+1))); ok = false }
	if v2530 != float32(math.Inf(+1)) { fmt.Println("float64_to_float32(1e100)", "=", v2530, "want", float32(math.Inf(+1))); ok = false }
	if v2531 != float32(math.Inf(+1)) { fmt.Println("float64_to_float32(1e300)", "=", v2531, "want", float32(math.Inf(+1))); ok = false }
	if v2532 != float32(math.Inf(+1)) { fmt.Println("float64_to_float32(1.79769313486231570814527423731704356798070e+308)", "=", v2532, "want", float32(math.Inf(+1))); ok = false }
	if v2533 != float32(-3.4028234663852886e+38) { fmt.Println("float64_to_float32(-3.40282346638528859811704183484516925440e+38)", "=", v2533, "want", float32(-3.4028234663852886e+38)); ok = false }
	if v2534 != float32(-9.999999680285692e+37) { fmt.Println("float64_to_float32(-1e38)", "=", v2534, "want", float32(-9.999999680285692e+37)); ok = false }
	if v2535 != float32(-1.5) { fmt.Println("float64_to_float32(-1.5)", "=", v2535, "want", float32(-1.5)); ok = false }
	if v2536 != float32(-1.401298464324817e-45) { fmt.Println("float64_to_float32(-1.401298464324817070923729583289916131280e-45)", "=", v2536, "want", float32(-1.401298464324817e-45)); ok = false }
	if v2537 != float32(0) { fmt.Println("float64_to_float32(0)", "=", v2537, "want", float32(0)); ok = false }
	if v2538 != float32(1.401298464324817e-45) { fmt.Println("float64_to_float32(1.401298464324817070923729583289916131280e-45)", "=", v2538, "want", float32(1.401298464324817e-45)); ok = false }
	if v2539 != float32(1.5) { fmt.Println("float64_to_float32(1.5)", "=", v2539, "want", float32(1.5)); ok = false }
	if v2540 != float32(9.999999680285692e+37) { fmt.Println("float64_to_float32(1e38)", "=", v2540, "want", float32(9.999999680285692e+37)); ok = false }
	if v2541 != float32(3.4028234663852886e+38) { fmt.Println("float64_to_float32(3.40282346638528859811704183484516925440e+38)", "=", v2541, "want", float32(3.4028234663852886e+38)); ok = false }
	if v2542 != float64(-1.7976931348623157e+308) { fmt.Println("float64_to_float64(-1.79769313486231570814527423731704356798070e+308)", "=", v2542, "want", float64(-1.7976931348623157e+308)); ok = false }
	if v2543 != float64(-1e+300) { fmt.Println("float64_to_float64(-1e300)", "=", v2543, "want", float64(-1e+300)); ok = false }
	if v2544 != float64(-1e+100) { fmt.Println("float64_to_float64(-1e100)", "=", v2544, "want", float64(-1e+100)); ok = false }
	if v2545 != float64(-1e+40) { fmt.Println("float64_to_float64(-1e40)", "=", v2545, "want", float64(-1e+40)); ok = false }
	if v2546 != float64(-3.5e+38) { fmt.Println("float64_to_float64(-3.5e38)", "=", v2546, "want", float64(-3.5e+38)); ok = false }
	if v2547 != float64(3.5e+38) { fmt.Println("float64_to_float64(3.5e38)", "=", v2547, "want", float64(3.5e+38)); ok = false }
	if v2548 != float64(1e+40) { fmt.Println("float64_to_float64(1e40)", "=", v2548, "want", float64(1e+40)); ok = false }
	if v2549 != float64(1e+100) { fmt.Println("float64_to_float64(1e100)", "=", v2549, "want", float64(1e+100)); ok = false }
	if v2550 != float64(1e+300) { fmt.Println("float64_to_float64(1e300)", "=", v2550, "want", float64(1e+300)); ok = false }
	if v2551 != float64(1.7976931348623157e+308) { fmt.Println("float64_to_float64(1.79769313486231570814527423731704356798070e+308)", "=", v2551, "want", float64(1.7976931348623157e+308)); ok = false }
	if v2552 != float64(-3.4028234663852886e+38) { fmt.Println("float64_to_float64(-3.40282346638528859811704183484516925440e+38)", "=", v2552, "want", float64(-3.4028234663852886e+38)); ok = false }
	if v2553 != float64(-1e+38) { fmt.Println("float64_to_float64(-1e38)", "=", v2553, "want", float64(-1e+38)); ok = false }
	if v2554 != float64(-1.5) { fmt.Println("float64_to_float64(-1.5)", "=", v2554, "want", float64(-1.5)); ok = false }
	if v2555 != float64(-1.401298464324817e-45) { fmt.Println("float64_to_float64(-1.401298464324817070923729583289916131280e-45)", "=", v2555, "want", float64(-1.401298464324817e-45)); ok = false }
	if v2556 != float64(0) { fmt.Println("float64_to_float64(0)", "=", v2556, "want", float64(0)); ok = false }
	if v2557 != float64(1.401298464324817e-45) { fmt.Println("float64_to_float64(1.401298464324817070923729583289916131280e-45)", "=", v2557, "want", float64(1.401298464324817e-45)); ok = false }
	if v2558 != float64(1.5) { fmt.Println("float64_to_float64(1.5)", "=", v2558, "want", float64(1.5)); ok = false }
	if v2559 != float64(1e+38) { fmt.Println("float64_to_float64(1e38)", "=", v2559, "want", float64(1e+38)); ok = false }
	if v2560 != float64(3.4028234663852886e+38) { fmt.Println("float64_to_float64(3.40282346638528859811704183484516925440e+38)", "=", v2560, "want", float64(3.4028234663852886e+38)); ok = false }
	if !ok { println("FAIL") }
}
